package org.doorstep.visit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.doorstep.directory.Directory;
import org.doorstep.directory.Officer;
import org.doorstep.directory.Role;
import org.doorstep.kernel.CommunityId;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.kernel.UnitId;
import org.doorstep.petition.Interests;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Looks for those who may go to a door on a day: present, without an interest in the matter (R22 §28); the leader linked
 * to the community first, then officers, those of the unit in charge and those with the fewest visits before others.
 */
@Component
class FreeVisitors {

    private final Directory directory;
    private final Interests interests;
    private final Visits visits;

    FreeVisitors(Directory directory, Interests interests, Visits visits) {
        this.directory = directory;
        this.interests = interests;
        this.visits = visits;
    }

    VisitorsFound on(LocalDate day, PetitionNumber petition, @Nullable CommunityId community, @Nullable UnitId unit) {
        var mayGo = whoMayGo(day, petition);
        var load = visits.loadOn(day);
        var leader = Optional.ofNullable(community)
                .flatMap(linked -> directory.leaderLinkedTo(linked, day))
                .filter(mayGo);
        var officers = directory.withRole(Role.VISITING_OFFICER).stream()
                .filter(mayGo)
                .sorted(Comparator.comparing((Officer officer) -> !Objects.equals(officer.unit(), unit))
                        .thenComparing(officer -> load.getOrDefault(officer.id(), 0L)))
                .toList();
        var pair = Stream.concat(leader.stream(), officers.stream())
                .map(Officer::id)
                .distinct()
                .limit(2)
                .toArray(OfficerId[]::new);
        return pair.length < 2
                ? new VisitorsFound.NobodyFree()
                : new VisitorsFound.Free(new Visit.Visitors(pair[0], pair[1]));
    }

    /** Asks once who is away and who is interested, however many officers there are to choose from. */
    Predicate<Officer> whoMayGo(LocalDate day, PetitionNumber petition) {
        var absent = directory.absentOn(day);
        var interested = interests.in(petition);
        return officer -> !absent.contains(officer.id()) && !interested.contains(officer.id());
    }
}
