package org.doorstep.handling.process;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.doorstep.directory.Directory;
import org.doorstep.directory.Membership;
import org.doorstep.directory.Officer;
import org.doorstep.directory.Role;
import org.doorstep.engine.TaskBars;
import org.doorstep.engine.TaskCase;
import org.doorstep.engine.TaskHands;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.UnitId;
import org.doorstep.petition.Interests;
import org.springframework.stereotype.Component;

/**
 * A task that its officer may not work on (回避, R22 §28) is taken over by the head of their unit, or by the petition office
 * where the head may not either; so is one that is offered to a group of nobody else. A head gives tasks of the unit to its officers, or to the petition office.
 */
@Component
class HandsOfTheOffice implements TaskHands {

    private final TaskBars bars;
    private final Directory directory;
    private final Interests interests;

    HandsOfTheOffice(TaskBars bars, Directory directory, Interests interests) {
        this.bars = bars;
        this.directory = directory;
        this.interests = interests;
    }

    @Override
    public String groupInsteadOf(OfficerId officer, TaskCase task) {
        return unitOf(officer)
                .filter(unit -> directory
                        .headOf(unit)
                        .filter(head -> !head.id().equals(officer) && bars.leaveFree(head.id(), task))
                        .isPresent())
                .map(Role::headGroup)
                .orElseGet(() -> lastHands(officer).group());
    }

    @Override
    public Optional<String> groupInsteadOf(Set<String> groups, TaskCase task) {
        if (interests.in(task.petition()).isEmpty()) {
            return Optional.empty(); // as in most cases: nobody has to be looked up
        }
        var members = membersOf(groups);
        if (members.stream().anyMatch(member -> bars.leaveFree(member.id(), task))) {
            return Optional.empty();
        }
        return members.stream()
                .map(one -> groupInsteadOf(one.id(), task))
                .filter(other -> !groups.contains(other))
                .findFirst();
    }

    private List<Officer> membersOf(Set<String> groups) {
        var units = directory.units();
        return directory.officers().stream()
                .filter(officer -> !Collections.disjoint(Membership.of(officer, units), groups))
                .toList();
    }

    @Override
    public boolean mayGive(OfficerId giver, OfficerId taker, Set<String> groups) {
        return directory.units().stream()
                .filter(unit -> giver.equals(unit.head()) && groups.contains(Role.headGroup(unit.id())))
                .anyMatch(unit ->
                        takersIn(unit.id()).anyMatch(officer -> officer.id().equals(taker)));
    }

    private Stream<Officer> takersIn(UnitId unit) {
        return Stream.concat(directory.officersOf(unit).stream(), directory.withRole(Role.PETITION_OFFICE).stream());
    }

    /** What lies with the discipline office is offered to nobody else, whoever is left there (R22 §30). */
    private Role lastHands(OfficerId officer) {
        return directory
                .officer(officer)
                .filter(known -> known.has(Role.DISCIPLINE_OFFICE))
                .map(known -> Role.DISCIPLINE_OFFICE)
                .orElse(Role.PETITION_OFFICE);
    }

    private Optional<UnitId> unitOf(OfficerId officer) {
        return directory.officer(officer).map(Officer::unit);
    }
}
