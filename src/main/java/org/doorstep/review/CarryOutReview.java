package org.doorstep.review;

import java.time.Clock;
import java.time.LocalDate;
import org.doorstep.kernel.HappenedOn;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.UseCase;
import org.doorstep.petition.Notes;
import org.doorstep.petition.Timeline;
import org.jspecify.annotations.Nullable;

/** Records that the unit has done what the review ordered, with proof. */
@UseCase
public class CarryOutReview {

    private final Reviews reviews;
    private final Notes notes;
    private final Timeline timeline;
    private final Clock clock;

    CarryOutReview(Reviews reviews, Notes notes, Timeline timeline, Clock clock) {
        this.reviews = reviews;
        this.notes = notes;
        this.timeline = timeline;
        this.clock = clock;
    }

    public void carryOut(ReviewId id, @Nullable LocalDate saidOn, String proof, OfficerId by) {
        var review = reviews.get(id);
        var demand = review.demand();
        var on = HappenedOn.settle("carriedOutOn", saidOn, LocalDate.now(clock), review.issuedOn());
        reviews.carryOut(id, on.day());
        notes.write(demand.petition(), demand, NoteKind.CARRIED_OUT, proof, by);
        timeline.add(demand.petition(), demand, Timeline.Kind.REVIEW_CARRIED_OUT, by);
    }
}
