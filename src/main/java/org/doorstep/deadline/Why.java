package org.doorstep.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.doorstep.calendar.CalendarDay;
import org.doorstep.calendar.DayKind;
import org.doorstep.calendar.WorkCalendar;
import org.doorstep.statute.LegalClock;
import org.doorstep.statute.Statute;
import org.doorstep.statute.Statutes;
import org.doorstep.statute.Term;
import org.springframework.stereotype.Component;

/** Says why a last day is the day it is, step by step, by the same count that set it. */
@Component
public class Why {

    private final Statutes statutes;
    private final Counting counting;

    Why(Statutes statutes, Counting counting) {
        this.statutes = statutes;
        this.counting = counting;
    }

    public List<Reason> of(Running running) {
        var statute = statutes.of(running.statute());
        var calendar = counting.calendarOf(statute);
        var legal = statute.clock(running.clock());
        var due = counting.count(running, statute, calendar);
        var reasons = new ArrayList<Reason>();
        reasons.add(Reason.started(running.start(), legal.starts(), legal.article()));
        var reached = counted(reasons, running.term(legal), running.start(), calendar);
        reached = extended(reasons, running, statute, legal, reached, calendar);
        if (running.hearingDays() > 0) {
            reached = reached.plusDays(running.hearingDays());
            reasons.add(Reason.hearingNotCounted(running.hearingDays(), legal.article(), reached));
        }
        rolled(reasons, statute, calendar, due);
        if (due.estimated()) {
            unannounced(running.start(), due.rolled(), calendar).forEach(year -> reasons.add(Reason.estimated(year)));
        }
        reasons.add(Reason.result(due.rolled(), calendar.code(), calendar.version(), running.statute()));
        return List.copyOf(reasons);
    }

    private static LocalDate counted(List<Reason> reasons, Term term, LocalDate start, WorkCalendar calendar) {
        var end = Counting.plus(term, start, calendar).date();
        if (term.working()) {
            calendar.days(start.plusDays(1), end, Why::explains).forEach(day -> reasons.add(Reason.about(day)));
        }
        reasons.add(Reason.counted(term, end));
        return end;
    }

    /** A day that the reader would count otherwise: not worked, or worked although it is a weekend. */
    private static boolean explains(CalendarDay day) {
        return day.kind() != DayKind.WORKDAY;
    }

    private static LocalDate extended(
            List<Reason> reasons,
            Running running,
            Statute statute,
            LegalClock legal,
            LocalDate reached,
            WorkCalendar calendar) {
        var extension = legal.extension();
        if (running.extendedBy() == 0 || extension == null) {
            return reached;
        }
        var clock = statute.clock(extension);
        var by = new Term(running.extendedBy(), clock.term().working());
        reasons.add(Reason.extended(by, clock.article()));
        return counted(reasons, by, reached, calendar);
    }

    private static void rolled(List<Reason> reasons, Statute statute, WorkCalendar calendar, LegalDue due) {
        if (calendar.isWorkday(due.due())) {
            return;
        } else if (!statute.rollLastDay()) {
            reasons.add(Reason.notRolled(due.due()));
            return;
        }
        calendar.days(due.due(), due.rolled().minusDays(1), day -> true).forEach(day -> reasons.add(Reason.about(day)));
        reasons.add(Reason.rolled(due.due(), due.rolled()));
    }

    private static List<Integer> unannounced(LocalDate first, LocalDate last, WorkCalendar calendar) {
        return IntStream.rangeClosed(first.getYear(), last.getYear())
                .filter(year -> calendar.isEstimated(LocalDate.of(year, 1, 1)))
                .boxed()
                .toList();
    }
}
