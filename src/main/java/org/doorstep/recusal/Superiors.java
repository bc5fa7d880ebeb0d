package org.doorstep.recusal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.doorstep.directory.Directory;
import org.doorstep.directory.Role;
import org.doorstep.directory.Unit;
import org.doorstep.kernel.CommunityId;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.kernel.UnitId;
import org.doorstep.petition.Demand;
import org.doorstep.petition.Demands;
import org.doorstep.petition.Petitions;
import org.doorstep.review.Review;
import org.doorstep.review.Reviews;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The ladder of those who may decide about a recusal, the nearest first: the head of the unit that answers; where none is
 * known, or that head may not, the head of the petition office; then the leader linked to the community and the heads next
 * above (R22 §28). About a review the reviewing body decides, and about a sealed report the discipline office (R22 §30).
 */
@Component
class Superiors {

    private final Directory directory;
    private final Petitions petitions;
    private final Demands demands;
    private final Reviews reviews;
    private final Clock clock;

    Superiors(Directory directory, Petitions petitions, Demands demands, Reviews reviews, Clock clock) {
        this.directory = directory;
        this.petitions = petitions;
        this.demands = demands;
        this.reviews = reviews;
        this.clock = clock;
    }

    List<Decider> of(PetitionNumber petition, @Nullable DemandNumber demand, boolean sealed) {
        if (sealed) {
            return disciplineOffice();
        }
        var known = demand == null ? null : demands.get(demand);
        var review = Optional.ofNullable(demand).flatMap(reviews::latest).filter(Review::isUnderWay);
        return review.isPresent()
                ? Stream.concat(headsFrom(review.get().body()), petitionOffice())
                        .toList()
                : ofAnswering(known == null ? null : known.unit(), communityOf(petition, known));
    }

    private List<Decider> ofAnswering(@Nullable UnitId unit, @Nullable CommunityId community) {
        var heads = headsFrom(unit).toList();
        return Stream.of(
                        heads.stream().limit(1),
                        petitionOffice(),
                        leaders(community),
                        heads.stream().skip(1))
                .flatMap(rungs -> rungs)
                .toList();
    }

    private @Nullable CommunityId communityOf(PetitionNumber petition, @Nullable Demand demand) {
        return demand == null ? petitions.forStep(petition).community() : demand.community();
    }

    /** One rung for the unit and each one above it, also where nobody heads it. */
    private Stream<Decider> headsFrom(@Nullable UnitId first) {
        return Stream.iterate(
                        Optional.ofNullable(first),
                        Optional::isPresent,
                        unit -> unit.flatMap(directory::unit).map(Unit::reviewedBy))
                .flatMap(Optional::stream)
                .map(unit -> Decider.group(
                        Role.headGroup(unit), directory.headOf(unit).stream().toList()));
    }

    private Stream<Decider> petitionOffice() {
        return Stream.of(
                Decider.group(Role.PETITION_OFFICE_HEAD.group(), directory.withRole(Role.PETITION_OFFICE_HEAD)));
    }

    private Stream<Decider> leaders(@Nullable CommunityId community) {
        return Stream.ofNullable(community)
                .flatMap(known -> directory.leadersLinkedTo(known, LocalDate.now(clock)).stream())
                .map(leader -> Decider.person(Role.LINKED_LEADER.group(), leader));
    }

    private List<Decider> disciplineOffice() {
        var officers = directory.withRole(Role.DISCIPLINE_OFFICE);
        var heads = officers.stream()
                .flatMap(officer -> Stream.ofNullable(officer.unit()))
                .distinct()
                .map(unit -> Decider.group(
                        Role.headGroup(unit),
                        directory.headOf(unit).filter(officers::contains).stream()
                                .toList()));
        return Stream.concat(heads, Stream.of(Decider.group(Role.DISCIPLINE_OFFICE.group(), officers)))
                .toList();
    }
}
