package org.doorstep.closure;

import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.Refusal;
import org.doorstep.review.Review;
import org.doorstep.review.Reviews;
import org.doorstep.review.Stages;
import org.springframework.stereotype.Component;

/**
 * Requires that no body above has a demand in its hands or has spoken about it: from then on the stages of the law are the
 * way (R22 §35, §36), and whoever answered first does not take the answer back.
 */
@Component
class NoReviewYet {

    private final Reviews reviews;
    private final Stages stages;

    NoReviewYet(Reviews reviews, Stages stages) {
        this.reviews = reviews;
        this.stages = stages;
    }

    void require(DemandNumber demand) {
        reviews.latest(demand).ifPresent(review -> {
            throw why(review);
        });
    }

    private Refusal why(Review review) {
        var demand = review.demand();
        var article = stages.named(demand, review.stage()).article();
        if (review.isUnderWay()) {
            return new Refusal("closure.reviewUnderWay", demand, article);
        }
        return stages.after(demand, review.stage())
                .map(next -> new Refusal("closure.reviewed", demand, next.article()))
                .orElseGet(() -> new Refusal("closure.procedureEnded", demand, article));
    }
}
