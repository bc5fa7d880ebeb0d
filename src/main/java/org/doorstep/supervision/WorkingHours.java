package org.doorstep.supervision;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import org.doorstep.calendar.CalendarCode;
import org.doorstep.calendar.Calendars;
import org.doorstep.deadline.Deadline;
import org.doorstep.deadline.Subject;
import org.doorstep.directory.Directory;
import org.doorstep.directory.Unit;
import org.doorstep.petition.Demands;
import org.doorstep.statute.Statutes;
import org.springframework.stereotype.Component;

/** Knows whether the unit that a period is about is at work now: on a working day of its calendar, in the office hours. */
@Component
class WorkingHours {

    private final Demands demands;
    private final Directory directory;
    private final Statutes statutes;
    private final Calendars calendars;
    private final Clock clock;

    WorkingHours(Demands demands, Directory directory, Statutes statutes, Calendars calendars, Clock clock) {
        this.demands = demands;
        this.directory = directory;
        this.statutes = statutes;
        this.calendars = calendars;
        this.clock = clock;
    }

    boolean areAt(Deadline deadline) {
        var now = LocalDateTime.now(clock);
        var statute = statutes.of(deadline.running().statute());
        return statute.hours().contains(now.toLocalTime())
                && calendars
                        .named(ownCalendar(deadline.subject()).orElseGet(() -> new CalendarCode(statute.calendar())))
                        .isWorkday(now.toLocalDate());
    }

    private Optional<CalendarCode> ownCalendar(Subject subject) {
        return Optional.ofNullable(subject.demand())
                .map(number -> demands.get(number).liesWith())
                .flatMap(directory::unit)
                .map(Unit::calendar);
    }
}
