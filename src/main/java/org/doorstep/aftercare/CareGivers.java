package org.doorstep.aftercare;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.doorstep.directory.Directory;
import org.doorstep.directory.Officer;
import org.doorstep.directory.Role;
import org.doorstep.kernel.CommunityId;
import org.doorstep.kernel.OfficerId;
import org.doorstep.petition.Demand;
import org.doorstep.petition.Demands;
import org.doorstep.petition.Petition;
import org.springframework.stereotype.Component;

/** Knows who may offer help in a case: the petition office, and the leader linked to the community that it is about. */
@Component
class CareGivers {

    private final Directory directory;
    private final Demands demands;
    private final Clock clock;

    CareGivers(Directory directory, Demands demands, Clock clock) {
        this.directory = directory;
        this.demands = demands;
        this.clock = clock;
    }

    boolean include(OfficerId officer, Petition petition) {
        var roles = directory.officer(officer).map(Officer::roles).orElseThrow();
        return roles.contains(Role.PETITION_OFFICE)
                || roles.contains(Role.PETITION_OFFICE_HEAD)
                || roles.contains(Role.LINKED_LEADER) && isLinked(officer, petition);
    }

    private boolean isLinked(OfficerId leader, Petition petition) {
        return Stream.concat(
                        Stream.ofNullable(petition.community()),
                        demands.allOf(petition.number()).stream().map(Demand::community))
                .filter(Objects::nonNull)
                .anyMatch(community -> answersFor(leader, community));
    }

    private boolean answersFor(OfficerId leader, CommunityId community) {
        return directory
                .leaderLinkedTo(community, LocalDate.now(clock))
                .filter(linked -> linked.id().equals(leader))
                .isPresent();
    }
}
