package org.doorstep.directory;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doorstep.kernel.CommunityId;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.Refusal;
import org.doorstep.kernel.UnitId;

/** Answers who is who in the office. Lists hold only officers who are active, in the order of their ids. */
public interface Directory {

    Optional<Officer> officer(OfficerId id);

    List<Officer> officers();

    List<Officer> officersOf(UnitId unit);

    List<Officer> withRole(Role role);

    Optional<Officer> headOf(UnitId unit);

    Optional<Unit> unit(UnitId id);

    /** The unit, or a refusal {@code directory.noSuchUnit} where there is none that handles demands. */
    default Unit unitThatHandles(UnitId id) {
        return unit(id).filter(Unit::handlesDemands).orElseThrow(() -> new Refusal("directory.noSuchUnit", id));
    }

    /** The bodies that review what a unit has decided, the next above first (R22 §35, §36). */
    default Set<UnitId> above(UnitId unit) {
        var bodies = new LinkedHashSet<UnitId>();
        var next = unit(unit).map(Unit::reviewedBy);
        while (next.isPresent() && bodies.add(next.get())) { // an office file may name two that review each other
            next = next.flatMap(this::unit).map(Unit::reviewedBy);
        }
        return bodies;
    }

    /** All units in the order of the office. */
    List<Unit> units();

    List<Community> communities();

    List<Topic> topics();

    boolean isAbsent(OfficerId officer, LocalDate day);

    /** All who are away on this day. */
    Set<OfficerId> absentOn(LocalDate day);

    /** Who the absence that covers this day names; empty when the officer is present or named nobody. */
    Optional<Officer> deputyOf(OfficerId officer, LocalDate day);

    /** The leaders whose link covers this day, absent or not, the longest linked first. */
    List<Officer> leadersLinkedTo(CommunityId community, LocalDate day);

    /** The officer while present, else the first present and active one down the line of deputies. */
    default Optional<Officer> presentFor(OfficerId officer, LocalDate day) {
        return new StandIn(this, day).of(officer);
    }

    /** Who answers for a community on this day: the linked leader, or who stands in. */
    default Optional<Officer> leaderLinkedTo(CommunityId community, LocalDate day) {
        return leadersLinkedTo(community, day).stream()
                .flatMap(leader -> presentFor(leader.id(), day).stream())
                .findFirst();
    }
}
