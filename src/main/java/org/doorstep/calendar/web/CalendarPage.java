package org.doorstep.calendar.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.doorstep.calendar.CalendarCode;
import org.doorstep.calendar.Calendars;
import org.doorstep.kernel.Actors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows staff the working days of a year, and administrators the form that announces others. */
@Controller
final class CalendarPage {

    private static final String ADMINISTRATORS = "camunda-admin";
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    private final Calendars calendars;
    private final Actors actors;
    private final Clock clock;

    CalendarPage(Calendars calendars, Actors actors, Clock clock) {
        this.calendars = calendars;
        this.actors = actors;
        this.clock = clock;
    }

    /** A year that nobody counts in shows the nearest one. */
    @GetMapping("/calendars")
    String show(
            @RequestParam(defaultValue = "CN") String calendar,
            @RequestParam(defaultValue = "0") int year,
            Locale language,
            Model model) {
        var shipped = calendars.shipped(new CalendarCode(calendar));
        var shown = year == 0 ? LocalDate.now(clock).getYear() : Math.max(FIRST_YEAR, Math.min(LAST_YEAR, year));
        var days = calendars.named(shipped.code());
        model.addAttribute("calendars", calendars.all());
        model.addAttribute("calendar", shipped);
        model.addAttribute("year", shown);
        model.addAttribute(
                "view", CalendarView.of(shipped, days, calendars.editionsOf(shipped.code()), shown, language));
        model.addAttribute("picture", YearPicture.of(days, shown, language));
        model.addAttribute(
                "notices",
                shipped.notices().stream().filter(notice -> notice.announces()).toList());
        model.addAttribute("administrator", actors.has(ADMINISTRATORS));
        return "calendar/calendars";
    }
}
