package org.doorstep.closure;

import java.util.Objects;
import java.util.Optional;
import org.doorstep.closure.Rating.Satisfaction;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.petition.CaseHappened;
import org.doorstep.petition.Demand;
import org.doorstep.petition.Demands;
import org.doorstep.statute.ReopenGround;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears what petitioners say afterwards; silence is neither satisfaction nor the contrary and opens nothing (R22 §21). */
@Component
class UnhappyAnswers {

    private final Demands demands;
    private final Ratings ratings;
    private final RequestReopening requestReopening;

    UnhappyAnswers(Demands demands, Ratings ratings, RequestReopening requestReopening) {
        this.demands = demands;
        this.ratings = ratings;
        this.requestReopening = requestReopening;
    }

    @EventListener
    void hear(CaseHappened event) {
        switch (event.kind()) {
            case FOLLOWED_UP -> followedUp(event.theDemand());
            case RATED -> rated(event.petition());
            default -> {} // nobody said how they liked the answer
        }
    }

    private void followedUp(DemandNumber number) {
        ground(demands.get(number)).ifPresent(ground -> requestReopening.request(number, ground));
    }

    private static Optional<ReopenGround> ground(Demand demand) {
        return switch (Objects.requireNonNull(demand.settled())) {
            case NO -> Optional.of(ReopenGround.NOT_SETTLED);
            case PARTLY -> Optional.of(ReopenGround.PARTLY_SETTLED);
            case YES -> Optional.empty();
        };
    }

    /** A rating is about the unit as a whole: of each demand that was decided a person sees whether it is meant. */
    private void rated(PetitionNumber petition) {
        if (ratings.of(petition)
                .filter(rating -> rating.unit() == Satisfaction.DISSATISFIED)
                .isPresent()) {
            demands.allOf(petition)
                    .forEach(demand -> requestReopening.request(demand.number(), ReopenGround.DISSATISFIED));
        }
    }
}
