package org.doorstep.review;

import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.UseCase;
import org.doorstep.petition.Notes;
import org.doorstep.petition.Timeline;

/** Records what a person found: whether a request that came too late had a good cause, and why. */
@UseCase
public class WeighCause {

    private final Reviews reviews;
    private final Notes notes;
    private final Timeline timeline;

    WeighCause(Reviews reviews, Notes notes, Timeline timeline) {
        this.reviews = reviews;
        this.notes = notes;
        this.timeline = timeline;
    }

    public void weigh(ReviewId id, Review.Cause cause, String why, OfficerId by) {
        var review = reviews.get(id);
        var demand = review.demand();
        reviews.weigh(id, cause);
        notes.write(demand.petition(), demand, NoteKind.CAUSE, why, by);
        if (cause == Review.Cause.GOOD) {
            timeline.add(demand.petition(), demand, Timeline.Kind.REVIEW_ADMITTED, by);
        }
    }
}
