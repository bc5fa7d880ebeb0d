package org.doorstep.review;

import org.doorstep.directory.Officer;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.Refusal;
import org.doorstep.kernel.UseCase;
import org.doorstep.petition.Timeline;

/** Gives a review to the officer whom the head of the reviewing body names. */
@UseCase
public class NameReviewer {

    private final Reviews reviews;
    private final Reviewers reviewers;
    private final Timeline timeline;

    NameReviewer(Reviews reviews, Reviewers reviewers, Timeline timeline) {
        this.reviews = reviews;
        this.reviewers = reviewers;
        this.timeline = timeline;
    }

    public void name(ReviewId id, OfficerId reviewer, OfficerId by) {
        var review = reviews.get(id);
        if (reviewers.of(review).stream().map(Officer::id).noneMatch(reviewer::equals)) {
            throw new Refusal("review.notAReviewer", reviewer);
        }
        reviews.giveTo(id, reviewer);
        timeline.add(review.demand().petition(), review.demand(), Timeline.Kind.REVIEWER_NAMED, by);
    }
}
