package org.doorstep.aftercare;

import org.doorstep.kernel.PetitionNumber;
import org.doorstep.kernel.Refusal;
import org.doorstep.petition.Demand;
import org.doorstep.petition.Demands;
import org.doorstep.petition.Petition;
import org.doorstep.review.Review;
import org.doorstep.review.Reviews;
import org.springframework.stereotype.Component;

/** Requires that a petition is closed, that none of its demands is being handled again and none is under review. */
@Component
class EndedProcedure {

    private final Demands demands;
    private final Reviews reviews;

    EndedProcedure(Demands demands, Reviews reviews) {
        this.demands = demands;
        this.reviews = reviews;
    }

    void require(Petition petition) {
        var goesOn = petition.closedAt() == null
                || demands.allOf(petition.number()).stream().anyMatch(this::goesOn);
        if (goesOn) {
            throw notEnded(petition.number());
        }
    }

    private boolean goesOn(Demand demand) {
        return demand.endedOn() == null
                || reviews.latest(demand.number()).filter(Review::isUnderWay).isPresent();
    }

    private static Refusal notEnded(PetitionNumber petition) {
        return new Refusal("aftercare.notEnded", petition);
    }
}
