package org.doorstep.calendar.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.doorstep.calendar.CalendarDay;
import org.doorstep.calendar.Edition;
import org.doorstep.calendar.Shipped;
import org.doorstep.calendar.WorkCalendar;

/** A calendar in one year: what is not as its weekday says, and what administrators have added over time. */
record CalendarView(
        String code,
        String name,
        String announcedBy,
        String version,
        int year,
        boolean estimated,
        List<DayView> days,
        List<EditionView> editions) {

    record DayView(LocalDate date, String kind, String name, String source) {}

    record EditionView(
            int number,
            int year,
            boolean announcesYear,
            String source,
            String announcedBy,
            Instant announcedAt,
            List<Edition.Day> days) {}

    static CalendarView of(Shipped shipped, WorkCalendar calendar, List<Edition> editions, int year, Locale language) {
        var first = LocalDate.of(year, 1, 1);
        return new CalendarView(
                shipped.code().value(),
                shipped.name(language),
                shipped.announcedBy(language),
                calendar.version(),
                year,
                calendar.isEstimated(first),
                calendar
                        .days(
                                first,
                                first.plusYears(1).minusDays(1),
                                day -> !day.source().isEmpty())
                        .stream()
                        .map(CalendarView::day)
                        .toList(),
                editions.stream().map(CalendarView::edition).toList());
    }

    private static DayView day(CalendarDay day) {
        return new DayView(day.date(), day.kind().name(), day.name(), day.source());
    }

    private static EditionView edition(Edition edition) {
        return new EditionView(
                edition.number(),
                edition.year(),
                edition.announcesYear(),
                edition.source(),
                edition.by().value(),
                edition.at(),
                edition.days());
    }
}
