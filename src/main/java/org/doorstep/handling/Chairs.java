package org.doorstep.handling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.doorstep.directory.Directory;
import org.doorstep.directory.Officer;
import org.doorstep.directory.Role;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.OfficerId;
import org.doorstep.petition.Demand;
import org.doorstep.petition.Demands;
import org.doorstep.petition.Interests;
import org.springframework.stereotype.Component;

/**
 * Who may lead a hearing about a demand: the head or an officer of its unit, or of the petition office, but not the
 * handler, and nobody with an interest in it (R22 §28).
 */
@Component
public class Chairs {

    private final Demands demands;
    private final Directory directory;
    private final Interests interests;
    private final Clock clock;

    Chairs(Demands demands, Directory directory, Interests interests, Clock clock) {
        this.demands = demands;
        this.directory = directory;
        this.interests = interests;
        this.clock = clock;
    }

    public List<Officer> of(DemandNumber number) {
        var demand = demands.get(number);
        var absent = directory.absentOn(LocalDate.now(clock));
        var interested = interests.in(number.petition());
        return Stream.concat(ofTheUnit(demand), directory.withRole(Role.PETITION_OFFICE).stream())
                .distinct()
                .filter(officer -> !officer.id().equals(demand.handler()))
                .filter(officer -> !absent.contains(officer.id()) && !interested.contains(officer.id()))
                .toList();
    }

    boolean has(OfficerId officer, DemandNumber number) {
        return of(number).stream().map(Officer::id).anyMatch(officer::equals);
    }

    private Stream<Officer> ofTheUnit(Demand demand) {
        return Stream.ofNullable(demand.unit())
                .flatMap(unit -> Stream.concat(directory.headOf(unit).stream(), directory.officersOf(unit).stream()));
    }
}
