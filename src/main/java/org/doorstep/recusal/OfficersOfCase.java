package org.doorstep.recusal;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doorstep.directory.Directory;
import org.doorstep.directory.Officer;
import org.doorstep.directory.Role;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.kernel.UnitId;
import org.doorstep.petition.Demands;
import org.doorstep.petition.Timeline;
import org.doorstep.review.Review;
import org.doorstep.review.Reviews;
import org.doorstep.visit.Visit;
import org.doorstep.visit.Visits;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All who have taken part in a case or may: the officers of the unit, of the petition office, and those sent to the door. */
@Component
public class OfficersOfCase {

    private static final List<Role> ROLES = List.of(
            Role.REGISTRAR, Role.PETITION_OFFICE, Role.PETITION_OFFICE_HEAD, Role.VISITING_OFFICER, Role.LINKED_LEADER);

    private final Directory directory;
    private final Demands demands;
    private final Timeline timeline;
    private final Visits visits;
    private final Reviews reviews;

    OfficersOfCase(Directory directory, Demands demands, Timeline timeline, Visits visits, Reviews reviews) {
        this.directory = directory;
        this.demands = demands;
        this.timeline = timeline;
        this.visits = visits;
        this.reviews = reviews;
    }

    public List<Officer> of(Recusal recusal) {
        var ids = Stream.of(
                        byRole(recusal),
                        acted(recusal.petition()),
                        visited(recusal.petition()),
                        ofDemand(recusal.demand()))
                .flatMap(officers -> officers)
                .collect(Collectors.toSet());
        return directory.officers().stream()
                .filter(officer -> ids.contains(officer.id()))
                .toList();
    }

    private Stream<OfficerId> byRole(Recusal recusal) {
        var roles =
                recusal.sealed() ? Stream.concat(ROLES.stream(), Stream.of(Role.DISCIPLINE_OFFICE)) : ROLES.stream();
        return roles.flatMap(role -> directory.withRole(role).stream()).map(Officer::id);
    }

    private Stream<OfficerId> acted(PetitionNumber petition) {
        return timeline.of(petition).stream().map(Timeline.Entry::by);
    }

    private Stream<OfficerId> visited(PetitionNumber petition) {
        return visits.of(petition).stream()
                .map(Visit::visitors)
                .flatMap(sent -> sent == null ? Stream.empty() : Stream.of(sent.first(), sent.second()));
    }

    private Stream<OfficerId> ofDemand(@Nullable DemandNumber number) {
        return Stream.ofNullable(number).flatMap(known -> {
            var demand = demands.get(known);
            var bodies = reviews.of(known).stream().map(Review::body);
            var officers = Stream.concat(Stream.ofNullable(demand.unit()), bodies.flatMap(Stream::ofNullable))
                    .flatMap(this::ofUnit);
            return Stream.of(Stream.ofNullable(demand.handler()), Stream.ofNullable(demand.caseLeader()), officers)
                    .flatMap(all -> all);
        });
    }

    private Stream<OfficerId> ofUnit(UnitId unit) {
        return Stream.concat(directory.officersOf(unit).stream(), directory.headOf(unit).stream())
                .map(Officer::id);
    }
}
