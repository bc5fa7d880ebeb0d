package org.doorstep.closure;

import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.kernel.Refusal;
import org.doorstep.kernel.UseCase;
import org.doorstep.petition.Demands;
import org.doorstep.petition.Timeline;

/** Records what the petitioner said when somebody of the petition office, never a handler, asked for the rating. */
@UseCase
public class AskRating {

    private final Demands demands;
    private final Ratings ratings;
    private final Timeline timeline;

    AskRating(Demands demands, Ratings ratings, Timeline timeline) {
        this.demands = demands;
        this.ratings = ratings;
        this.timeline = timeline;
    }

    public void rate(PetitionNumber number, Rating rating, OfficerId by) {
        if (ratings.of(number).isPresent()) {
            return; // the petitioner has rated without being asked
        }
        if (demands.allOf(number).stream().anyMatch(demand -> by.equals(demand.handler()))) {
            throw new Refusal("closure.ratingByHandler", by);
        }
        ratings.add(number, rating, by);
        timeline.add(number, null, Timeline.Kind.RATED, by);
    }
}
