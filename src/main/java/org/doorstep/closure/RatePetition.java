package org.doorstep.closure;

import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.Refusal;
import org.doorstep.kernel.UseCase;
import org.doorstep.petition.Asker;
import org.doorstep.petition.Timeline;

/** Takes a rating from the petitioner themself, once and while they are invited (R22 §21). */
@UseCase
public class RatePetition {

    private final Ratings ratings;
    private final Timeline timeline;
    private final RatingProcess process;

    RatePetition(Ratings ratings, Timeline timeline, RatingProcess process) {
        this.ratings = ratings;
        this.timeline = timeline;
        this.process = process;
    }

    public void rate(Asker asker, Rating rating) {
        var number = asker.forAll().number();
        if (ratings.of(number).isPresent()) {
            throw new Refusal("closure.ratedBefore", number);
        }
        ratings.add(number, rating, OfficerId.SYSTEM);
        timeline.add(number, null, Timeline.Kind.RATED, OfficerId.SYSTEM);
        if (!process.rated(number, rating)) {
            throw new Refusal("closure.notInvited", number);
        }
    }
}
