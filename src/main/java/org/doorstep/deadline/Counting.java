package org.doorstep.deadline;

import java.time.LocalDate;
import org.doorstep.calendar.CalendarCode;
import org.doorstep.calendar.Calendars;
import org.doorstep.calendar.CountedDay;
import org.doorstep.calendar.WorkCalendar;
import org.doorstep.statute.LegalClock;
import org.doorstep.statute.Statute;
import org.doorstep.statute.Statutes;
import org.doorstep.statute.Term;
import org.springframework.stereotype.Component;

/**
 * Counts a period of the law to its last day. The day on which it starts is not counted; an extension goes on from the last
 * day as counted, not as rolled; the days of a hearing come on top.
 */
@Component
public final class Counting {

    private final Statutes statutes;
    private final Calendars calendars;

    Counting(Statutes statutes, Calendars calendars) {
        this.statutes = statutes;
        this.calendars = calendars;
    }

    public LegalDue count(Running running) {
        var statute = statutes.of(running.statute());
        return count(running, statute, calendarOf(statute));
    }

    /** Who is warned next of a period that ends so, after somebody was told of this share of it. */
    Ladder ladder(Running running, LegalDue due, int told) {
        return Ladder.after(told, due, statutes.of(running.statute()));
    }

    LegalDue count(Running running, Statute statute, WorkCalendar calendar) {
        var legal = statute.clock(running.clock());
        var due = lastDay(running, statute, legal, calendar);
        var rolled = statute.rollLastDay() ? calendar.roll(due.date()) : due;
        return new LegalDue(
                legal.code(),
                running.start(),
                due.date(),
                rolled.date(),
                due.estimated() || rolled.estimated(),
                legal.article(),
                calendar.version());
    }

    WorkCalendar calendarOf(Statute statute) {
        return calendars.named(new CalendarCode(statute.calendar()));
    }

    static CountedDay plus(Term term, LocalDate start, WorkCalendar calendar) {
        return term.working()
                ? calendar.plusWorkdays(start, term.days())
                : new CountedDay(start.plusDays(term.days()), false); // no holiday moves a calendar day
    }

    private static CountedDay lastDay(Running running, Statute statute, LegalClock legal, WorkCalendar calendar) {
        var end = plus(running.term(legal), running.start(), calendar);
        var extension = legal.extension();
        if (running.extendedBy() > 0 && extension != null) {
            var working = statute.clock(extension).term().working();
            var longer = plus(new Term(running.extendedBy(), working), end.date(), calendar);
            end = new CountedDay(longer.date(), end.estimated() || longer.estimated());
        }
        return new CountedDay(end.date().plusDays(running.hearingDays()), end.estimated());
    }
}
