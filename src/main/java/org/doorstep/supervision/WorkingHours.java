package org.doorstep.supervision;

import java.time.Clock;
import java.time.LocalDateTime;
import org.doorstep.calendar.CalendarCode;
import org.doorstep.calendar.Calendars;
import org.doorstep.deadline.Deadline;
import org.doorstep.statute.Statutes;
import org.springframework.stereotype.Component;

/** Knows whether the unit that a period is about is at work now: on a working day of its calendar, in the office hours. */
@Component
class WorkingHours {

    private final Statutes statutes;
    private final Calendars calendars;
    private final Clock clock;

    WorkingHours(Statutes statutes, Calendars calendars, Clock clock) {
        this.statutes = statutes;
        this.calendars = calendars;
        this.clock = clock;
    }

    boolean areAt(Deadline deadline) {
        var now = LocalDateTime.now(clock);
        var statute = statutes.of(deadline.running().statute());
        return statute.hours().contains(now.toLocalTime())
                && calendars.named(new CalendarCode(statute.calendar())).isWorkday(now.toLocalDate());
    }
}
