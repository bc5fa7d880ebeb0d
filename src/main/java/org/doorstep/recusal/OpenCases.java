package org.doorstep.recusal;

import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.petition.Demands;
import org.doorstep.petition.Petitions;
import org.doorstep.petition.Status;
import org.doorstep.review.Review;
import org.doorstep.review.Reviews;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether somebody can still take part in a case, so that it matters who does. */
@Component
public class OpenCases {

    private final Petitions petitions;
    private final Demands demands;
    private final Reviews reviews;

    OpenCases(Petitions petitions, Demands demands, Reviews reviews) {
        this.petitions = petitions;
        this.demands = demands;
        this.reviews = reviews;
    }

    public boolean goesOn(PetitionNumber number) {
        var petition = petitions.forStep(number);
        var parts = demands.allOf(number);
        return petition.withdrawnAt() == null
                && (Status.of(petition, parts).goesOn()
                        || parts.stream()
                                .flatMap(demand -> reviews.of(demand.number()).stream())
                                .anyMatch(Review::isUnderWay));
    }

    boolean isSealed(PetitionNumber petition, @Nullable DemandNumber demand) {
        return demand == null
                ? petitions.forStep(petition).wordsSealed()
                : demands.get(demand).sealed();
    }
}
