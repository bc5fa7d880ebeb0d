package org.doorstep.visit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.doorstep.directory.Directory;
import org.doorstep.directory.Officer;
import org.doorstep.directory.Role;
import org.springframework.stereotype.Component;

/** Those whom a person may name for a visit: officers for visits and linked leaders who are free to go to that door. */
@Component
public class VisitingOfficers {

    private final Directory directory;
    private final FreeVisitors free;
    private final Visits visits;
    private final Clock clock;

    VisitingOfficers(Directory directory, FreeVisitors free, Visits visits, Clock clock) {
        this.directory = directory;
        this.free = free;
        this.visits = visits;
        this.clock = clock;
    }

    /** Who may go on the day that was agreed, or today where none has been. */
    public List<Officer> of(VisitId id) {
        var visit = visits.get(id);
        var day = Optional.ofNullable(visit.appointment())
                .map(Visit.Appointment::day)
                .orElseGet(() -> LocalDate.now(clock));
        return directory.officers().stream()
                .filter(officer -> officer.has(Role.VISITING_OFFICER) || officer.has(Role.LINKED_LEADER))
                .filter(free.whoMayGo(day, visit.petition()))
                .toList();
    }
}
