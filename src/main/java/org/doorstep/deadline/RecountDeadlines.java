package org.doorstep.deadline;

import java.time.Clock;
import java.time.LocalDate;
import org.doorstep.calendar.CalendarCode;
import org.doorstep.calendar.Calendars;
import org.doorstep.calendar.WorkCalendar;
import org.doorstep.kernel.UseCase;
import org.doorstep.statute.Statutes;

/**
 * Counts the next running deadlines, then the next dates of the office, again by the calendar as it is now. An answer that
 * was in time when it was given stays in time: only what still runs is counted.
 */
@UseCase
public class RecountDeadlines {

    private static final int DEADLINES = 2_000;
    private static final int STEPS = 200;

    private final Recounts recounts;
    private final Calendars calendars;
    private final Counting counting;
    private final RecountOffice office;
    private final Entries entries;
    private final Statutes statutes;
    private final Clock clock;

    RecountDeadlines(
            Recounts recounts,
            Calendars calendars,
            Counting counting,
            RecountOffice office,
            Entries entries,
            Statutes statutes,
            Clock clock) {
        this.recounts = recounts;
        this.calendars = calendars;
        this.counting = counting;
        this.office = office;
        this.entries = entries;
        this.statutes = statutes;
        this.clock = clock;
    }

    /** Returns whether there may be more. */
    public boolean next(CalendarCode code) {
        var calendar = calendars.latest(code);
        var run = recounts.take(code, calendar.version());
        var deadlines = recounts.countedOtherwise(code, calendar.version(), DEADLINES);
        if (!deadlines.isEmpty()) {
            recounts.put(deadlines.stream().map(this::again).toList());
            return true;
        }
        if (isOfTheOffice(calendar) && office.next(run, calendar, STEPS)) {
            return true;
        }
        recounts.put(run.ended(clock.instant()));
        return false;
    }

    private boolean isOfTheOffice(WorkCalendar calendar) {
        return statutes.current().calendar().equals(calendar.code());
    }

    private Recounts.Recounted again(Deadline deadline) {
        var due = counting.count(deadline.running());
        var moreTime = !LocalDate.now(clock).isAfter(due.rolled()); // then it is not over yet
        return new Recounts.Recounted(
                deadline.counted(
                        deadline.running(),
                        due,
                        counting.ladder(
                                deadline.running(), due, deadline.ladder().told()),
                        moreTime ? null : deadline.breachedOn()),
                entries.moving(deadline, Entry.Kind.RECOMPUTE, "calendarChanged", due, null));
    }
}
