package org.doorstep.casefile;

import java.util.List;
import java.util.stream.Stream;
import org.doorstep.casefile.CaseView.May;
import org.doorstep.directory.Role;
import org.doorstep.kernel.Actors;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.kernel.Refusal;
import org.doorstep.kernel.UnitId;
import org.doorstep.petition.CasesUnderWay;
import org.doorstep.petition.ConcernedUnits;
import org.doorstep.petition.Demand;
import org.doorstep.petition.Demands;
import org.doorstep.petition.Interests;
import org.doorstep.petition.Petition;
import org.doorstep.petition.Petitions;
import org.doorstep.petition.Status;
import org.doorstep.petition.TasksOfCase;
import org.doorstep.review.Review;
import org.doorstep.review.Reviews;
import org.doorstep.visit.Visit;
import org.doorstep.visit.Visits;
import org.springframework.stereotype.Component;

/**
 * Decides who may open a case: the petition office, the units and officers whom it was given to, the units that it concerns
 * beside these (R22 §24), the bodies that review it, those who decide about a recusal, have a task in it or may be sent to the door, and the
 * discipline office where something is sealed (R22 §30). For everybody else there is no such case.
 */
@Component
class CaseRights {

    private final Petitions petitions;
    private final Demands demands;
    private final ConcernedUnits concerned;
    private final Visits visits;
    private final Reviews reviews;
    private final ReviewViews reviewViews;
    private final RecusalViews recusalViews;
    private final TasksOfCase tasks;
    private final Interests interests;
    private final CasesUnderWay cases;
    private final Actors actors;

    CaseRights(
            Petitions petitions,
            Demands demands,
            ConcernedUnits concerned,
            Visits visits,
            Reviews reviews,
            ReviewViews reviewViews,
            RecusalViews recusalViews,
            TasksOfCase tasks,
            Interests interests,
            CasesUnderWay cases,
            Actors actors) {
        this.petitions = petitions;
        this.demands = demands;
        this.concerned = concerned;
        this.visits = visits;
        this.reviews = reviews;
        this.reviewViews = reviewViews;
        this.recusalViews = recusalViews;
        this.tasks = tasks;
        this.interests = interests;
        this.cases = cases;
        this.actors = actors;
    }

    /** The rights of whoever asks, or a refusal {@code petition.unknown} that does not say whether the case exists. */
    Rights in(PetitionNumber number) {
        return in(petitions.get(number), demands.of(number), visits.of(number));
    }

    Rights in(Petition petition, List<Demand> demands, List<Visit> visits) {
        var office = has(Role.REGISTRAR) || has(Role.PETITION_OFFICE) || has(Role.PETITION_OFFICE_HEAD);
        var guards = petition.wordsSealed() && has(Role.DISCIPLINE_OFFICE);
        var reviewed = demands.stream()
                .flatMap(demand -> reviews.of(demand.number()).stream())
                .toList();
        var takesPart = demands.stream().anyMatch(this::isGivenTo)
                || visits.stream().anyMatch(this::isSentOn)
                || reviewed.stream().anyMatch(this::isReviewedBy);
        var helps = demands.stream().anyMatch(this::isOfUnit)
                || demands.stream().anyMatch(this::isOfConcernedUnit)
                || reviewed.stream().anyMatch(reviewViews::isOfTheBody)
                || has(Role.VISITING_OFFICER) && visits.stream().anyMatch(Visit::isUnderWay);
        if (!office
                && !guards
                && !takesPart
                && !helps
                && !recusalViews.decides(petition.number())
                && !tasks.lieWith(actors.current(), petition.number())) {
            throw new Refusal(Refusal.Kind.UNKNOWN, "petition.unknown", petition.number());
        }
        var free = !interests.has(actors.current(), petition.number()); // who has an interest acts no more (R22 §28)
        var status = Status.of(petition, demands);
        var open = status.goesOn();
        var underReview = reviewed.stream().anyMatch(Review::isUnderWay);
        var needsPeople = takesPart && free;
        return new Rights(
                needsPeople,
                new May(
                        free && !needsPeople,
                        free && (open || underReview),
                        free && open && (office || guards),
                        free && open && !petition.urgent(),
                        free && open,
                        free && (status != Status.ARCHIVED || underReview),
                        free && has(Role.REGISTRAR),
                        free && open && has(Role.REGISTRAR),
                        free && office && cases.has(petition.number()) ? nameable(demands) : List.of()));
    }

    private static List<String> nameable(List<Demand> demands) {
        return demands.stream()
                .filter(Demand::mayNameProject)
                .map(demand -> demand.number().value())
                .toList();
    }

    private boolean has(Role role) {
        return actors.has(role.group());
    }

    private boolean isGivenTo(Demand demand) {
        return isOneOf(Stream.of(demand.handler(), demand.caseLeader()));
    }

    private boolean isReviewedBy(Review review) {
        return isOneOf(Stream.ofNullable(review.reviewer()));
    }

    private boolean isSentOn(Visit visit) {
        var sent = visit.visitors();
        return sent != null && isOneOf(Stream.of(sent.first(), sent.second()));
    }

    private boolean isOneOf(Stream<OfficerId> officers) {
        return officers.anyMatch(actors.current()::equals);
    }

    private boolean isOfUnit(Demand demand) {
        var unit = demand.liesWith();
        return unit != null && isOf(unit);
    }

    /** Units read what they negotiate about, and what they assist in afterwards. */
    private boolean isOfConcernedUnit(Demand demand) {
        return concerned.of(demand.number()).stream().anyMatch(this::isOf);
    }

    private boolean isOf(UnitId unit) {
        return actors.has(Role.unitGroup(unit)) || actors.has(Role.headGroup(unit));
    }
}
