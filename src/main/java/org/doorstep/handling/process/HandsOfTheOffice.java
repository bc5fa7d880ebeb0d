package org.doorstep.handling.process;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.doorstep.directory.Directory;
import org.doorstep.directory.Officer;
import org.doorstep.directory.Role;
import org.doorstep.engine.TaskHands;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.kernel.UnitId;
import org.doorstep.petition.Interests;
import org.springframework.stereotype.Component;

/**
 * Whoever has an interest in a case holds no task of it (回避, R22 §28): the head of their unit takes it over, or the
 * petition office where the head is the one. A head gives tasks of the unit to its officers, or to the petition office.
 */
@Component
class HandsOfTheOffice implements TaskHands {

    private final Interests interests;
    private final Directory directory;

    HandsOfTheOffice(Interests interests, Directory directory) {
        this.interests = interests;
        this.directory = directory;
    }

    @Override
    public boolean mayHold(OfficerId officer, PetitionNumber petition) {
        return !interests.has(officer, petition);
    }

    @Override
    public String groupInsteadOf(OfficerId officer, PetitionNumber petition) {
        return unitOf(officer)
                .filter(unit -> directory
                        .headOf(unit)
                        .filter(head -> !head.id().equals(officer) && mayHold(head.id(), petition))
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
