package org.doorstep.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.doorstep.deadline.Ledger;
import org.doorstep.deadline.Subject;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.petition.CaseHappened;
import org.doorstep.petition.Demand;
import org.doorstep.petition.Demands;
import org.doorstep.statute.Stage;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Starts and ends the periods of the stages after the first: to ask, from the proved receipt of the answer before; to
 * answer, from the receipt of the request (R22 §35, §36).
 */
@Component
class ClocksOfTheReview {

    private final Ledger ledger;
    private final Demands demands;
    private final Reviews reviews;
    private final Stages stages;
    private final Clock clock;

    ClocksOfTheReview(Ledger ledger, Demands demands, Reviews reviews, Stages stages, Clock clock) {
        this.ledger = ledger;
        this.demands = demands;
        this.reviews = reviews;
        this.stages = stages;
        this.clock = clock;
    }

    @EventListener
    void hear(CaseHappened event) {
        switch (event.kind()) {
            case DECISION_SERVED -> decisionServed(demands.get(event.theDemand()));
            case REOPENED -> reopened(event.theDemand());
            case REVIEW_ASKED -> asked(last(event.theDemand()));
            case REVIEW_NOT_ADMITTED -> answered(last(event.theDemand()), "reviewNotAdmitted");
            case REVIEW_ISSUED -> answered(last(event.theDemand()), "reviewAnswered");
            case REVIEW_SERVED -> served(last(event.theDemand()));
            default -> {} // the clocks of the first stage are not ours
        }
    }

    private void decisionServed(Demand demand) {
        if (demand.type() == Demand.Type.APPEAL) { // a reply to a suggestion is no opinion (R22 §29, §35)
            timeToAsk(demand.number(), null, demand.servedOn(), "served");
        }
    }

    /** With the answer goes the time to ask for its review; it starts again with the new answer. */
    private void reopened(DemandNumber demand) {
        stages.after(demand, null)
                .map(Stage::ask)
                .ifPresent(code -> ledger.lapse(Subject.of(demand), code, "reopened"));
    }

    private void served(Review review) {
        timeToAsk(review.demand(), review.stage(), review.servedOn(), "reviewServed");
    }

    private void timeToAsk(DemandNumber demand, @Nullable String stage, @Nullable LocalDate receivedOn, String reason) {
        stages.after(demand, stage)
                .map(Stage::ask)
                .ifPresent(code -> ledger.start(Subject.of(demand), code, Objects.requireNonNull(receivedOn), reason));
    }

    /** Somebody who asks too late has not kept the period; it has fallen away, and a person weighs why. */
    private void asked(Review review) {
        var subject = Subject.of(review.demand());
        var stage = stages.named(review.demand(), review.stage());
        var ask = stage.ask();
        if (ask != null && review.inTime()) {
            ledger.meet(subject, ask, review.askedOn(), "reviewAsked");
        } else if (ask != null) {
            ledger.lapse(subject, ask, "reviewAskedLate");
        }
        ledger.start(subject, stage.answer(), review.askedOn(), "reviewAsked");
    }

    private void answered(Review review, String reason) {
        var stage = stages.named(review.demand(), review.stage());
        ledger.meet(Subject.of(review.demand()), stage.answer(), LocalDate.now(clock), reason);
    }

    private Review last(DemandNumber demand) {
        var all = reviews.of(demand);
        return all.get(all.size() - 1);
    }
}
