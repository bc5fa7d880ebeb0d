package org.doorstep.review;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.OfficerId;
import org.doorstep.petition.EarlierHands;
import org.springframework.stereotype.Component;

/** Who reviewed a demand at an earlier stage, drafted or approved its opinion, or sent a draft back. */
@Component
class Reviewed implements EarlierHands {

    private final Reviews reviews;
    private final Opinions opinions;
    private final Stages stages;

    Reviewed(Reviews reviews, Opinions opinions, Stages stages) {
        this.reviews = reviews;
        this.opinions = opinions;
        this.stages = stages;
    }

    @Override
    public Set<OfficerId> before(String stage, DemandNumber demand) {
        return reviews.of(demand).stream()
                .filter(review -> stages.isBefore(demand, review.stage(), stage))
                .flatMap(review -> Stream.concat(Stream.ofNullable(review.reviewer()), writers(review)))
                .collect(Collectors.toSet());
    }

    private Stream<OfficerId> writers(Review review) {
        return opinions.of(review.id()).stream()
                .flatMap(round -> Stream.of(round.draftedBy(), round.approvedBy(), round.returnedBy()))
                .filter(Objects::nonNull);
    }
}
