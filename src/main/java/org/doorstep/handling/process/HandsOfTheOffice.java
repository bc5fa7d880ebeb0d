package org.doorstep.handling.process;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.doorstep.directory.Directory;
import org.doorstep.directory.Officer;
import org.doorstep.directory.Role;
import org.doorstep.engine.TaskBars;
import org.doorstep.engine.TaskCase;
import org.doorstep.engine.TaskHands;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.UnitId;
import org.springframework.stereotype.Component;

/**
 * A task that its officer may not work on (回避, R22 §28) is taken over by the head of their unit, or by the petition office
 * where the head may not either. A head gives tasks of the unit to its officers, or to the petition office.
 */
@Component
class HandsOfTheOffice implements TaskHands {

    private final TaskBars bars;
    private final Directory directory;

    HandsOfTheOffice(TaskBars bars, Directory directory) {
        this.bars = bars;
        this.directory = directory;
    }

    @Override
    public String groupInsteadOf(OfficerId officer, TaskCase task) {
        return unitOf(officer)
                .filter(unit -> directory
                        .headOf(unit)
                        .filter(head -> !head.id().equals(officer) && bars.leaveFree(head.id(), task))
                        .isPresent())
                .map(Role::headGroup)
                .orElseGet(Role.PETITION_OFFICE::group);
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

    private Optional<UnitId> unitOf(OfficerId officer) {
        return directory.officer(officer).map(Officer::unit);
    }
}
