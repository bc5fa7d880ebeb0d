package org.doorstep.calendar.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.doorstep.calendar.AnnounceDays;
import org.doorstep.calendar.Announcement;
import org.doorstep.calendar.CalendarCode;
import org.doorstep.calendar.Calendars;
import org.doorstep.calendar.Edition;
import org.doorstep.calendar.Shipped;
import org.doorstep.kernel.FieldError;
import org.doorstep.kernel.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The calendars for staff, and for administrators the place to announce holidays. */
@RestController
@RequestMapping("/api/calendars")
class CalendarController {

    private final Calendars calendars;
    private final AnnounceDays announceDays;
    private final Clock clock;

    CalendarController(Calendars calendars, AnnounceDays announceDays, Clock clock) {
        this.calendars = calendars;
        this.announceDays = announceDays;
        this.clock = clock;
    }

    @GetMapping
    List<CalendarView> all(Locale language) {
        var year = LocalDate.now(clock).getYear();
        return calendars.all().stream()
                .map(shipped -> view(shipped, year, language))
                .toList();
    }

    @GetMapping("/{code}")
    CalendarView one(
            @PathVariable String code, @RequestParam(required = false) @Nullable Integer year, Locale language) {
        return view(
                calendars.shipped(new CalendarCode(code)),
                year == null ? LocalDate.now(clock).getYear() : year,
                language);
    }

    /** Adds an edition: the notice for a year, or a correction of some days. */
    @PostMapping("/{code}/editions")
    @ResponseStatus(HttpStatus.CREATED)
    CalendarView announce(@PathVariable String code, @RequestBody Wish wish, Locale language) {
        var calendar = new CalendarCode(code);
        var edition = announceDays.announce(calendar, wish.announcement());
        return view(calendars.shipped(calendar), edition.year(), language);
    }

    private CalendarView view(Shipped shipped, int year, Locale language) {
        var code = shipped.code();
        return CalendarView.of(shipped, calendars.named(code), calendars.editionsOf(code), year, language);
    }

    /** @param announcesYear true unless said otherwise */
    record Wish(
            @Nullable Integer year,
            @Nullable Boolean announcesYear,
            @Nullable String source,
            @Nullable List<DayWish> days) {

        Announcement announcement() {
            var faults = new ArrayList<FieldError>();
            if (year == null) {
                faults.add(FieldError.of("year", "required"));
            }
            if (days == null || days.stream().anyMatch(day -> day.date() == null || day.change() == null)) {
                faults.add(FieldError.of("days", "required"));
            }
            if (year == null || days == null || !faults.isEmpty()) {
                throw new InvalidInput(faults);
            }
            return new Announcement(
                    year,
                    announcesYear == null || announcesYear,
                    source == null ? "" : source,
                    days.stream().map(DayWish::day).toList());
        }
    }

    record DayWish(
            @Nullable LocalDate date,
            Edition.@Nullable Change change,
            @Nullable String name) {

        private Edition.Day day() {
            if (date == null || change == null) {
                throw new IllegalStateException("checked before");
            }
            return new Edition.Day(date, change, name == null ? "" : name);
        }
    }
}
