package org.doorstep.review;

import org.doorstep.kernel.Refusal;
import org.doorstep.petition.Demand;
import org.doorstep.petition.Petitions;
import org.springframework.stereotype.Component;

/** Knows which review of a demand comes next; a request that comes late is not turned away here. */
@Component
public class NextReview {

    private final Petitions petitions;
    private final Reviews reviews;
    private final Stages stages;

    NextReview(Petitions petitions, Reviews reviews, Stages stages) {
        this.petitions = petitions;
        this.reviews = reviews;
        this.stages = stages;
    }

    public Turn of(Demand demand) {
        if (demand.sealed()) {
            return shut("review.sealed"); // it went to another body with procedures of its own (R22 §30)
        } else if (demand.type() == Demand.Type.SUGGESTION) {
            return shut("review.suggestion"); // a reply is no opinion on a request (R22 §29, §32)
        } else if (demand.decidedOn() == null) {
            return shut("review.nothingDecided", demand.number());
        } else if (petitions.forStep(demand.number().petition()).withdrawnAt() != null) {
            return shut("review.withdrawn", demand.number().petition());
        }
        return afterTheLatest(demand);
    }

    private Turn afterTheLatest(Demand demand) {
        var number = demand.number();
        var latest = reviews.latest(number);
        if (latest.filter(Review::isUnderWay).isPresent()) {
            return shut(
                    "review.underWay",
                    number,
                    stages.named(number, latest.get().stage()).article());
        }
        var done = latest.map(Review::stage).orElse(null);
        var next = stages.after(number, done);
        if (next.isPresent()) {
            return new Turn.Open(next.get());
        }
        return shut(
                "review.wasLast",
                number,
                stages.of(number).get(stages.of(number).size() - 1).article());
    }

    private static Turn shut(String code, Object... arguments) {
        return new Turn.Shut(new Refusal(code, arguments));
    }
}
