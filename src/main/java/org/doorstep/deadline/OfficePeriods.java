package org.doorstep.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.doorstep.calendar.WorkCalendar;
import org.doorstep.statute.Statute;
import org.doorstep.statute.Term;

/** Counts the office's own periods on one state of its calendar: of steps, of their reminders, and of timers. */
record OfficePeriods(Statute statute, WorkCalendar calendar, ZoneId zone) {

    private static final int WHOLE = 100;

    /** As the office closes on the last day of the step's period. */
    Instant due(String stem, LocalDate start) {
        return at(lastDay(stem, start), statute.officeCloses());
    }

    /** As the office closes part of the way to the due date. */
    Instant followUp(String stem, LocalDate start) {
        var term = statute.step(stem);
        var days = term.days() * statute.reminderPercent() / WHOLE;
        var reminder = days == 0 ? calendar.roll(start).date() : end(new Term(days, term.working()), start);
        return at(reminder, statute.officeCloses());
    }

    /** As the last day of the timer's period ends. */
    Instant on(String stem, LocalDate start) {
        return at(lastDay(stem, start).plusDays(1), LocalTime.MIDNIGHT);
    }

    LocalDate lastDay(String stem, LocalDate start) {
        return end(statute.step(stem), start);
    }

    /** What these periods make of a date in the engine. */
    Instant of(OfficeDate date) {
        var start = date.since().atZone(zone).toLocalDate();
        return switch (date.kind()) {
            case DUE -> due(date.stem(), start);
            case FOLLOW_UP -> followUp(date.stem(), start);
            case TIMER -> on(date.stem(), start);
        };
    }

    /** No step is due on a day on which nobody works. */
    private LocalDate end(Term term, LocalDate start) {
        return calendar.roll(Counting.plus(term, start, calendar).date()).date();
    }

    private Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(zone).toInstant();
    }
}
