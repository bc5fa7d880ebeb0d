package org.doorstep.review;

import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.UseCase;
import org.doorstep.petition.Timeline;

/** Files what the reviewer proposes: the decision stands, is changed, or is revoked and to be made anew. */
@UseCase
public class DraftReview {

    private final Reviews reviews;
    private final Opinions opinions;
    private final Timeline timeline;

    DraftReview(Reviews reviews, Opinions opinions, Timeline timeline) {
        this.reviews = reviews;
        this.opinions = opinions;
        this.timeline = timeline;
    }

    public void draft(ReviewId id, Opinion.Draft draft, OfficerId by) {
        var demand = reviews.get(id).demand();
        opinions.draft(id, draft, by);
        timeline.add(demand.petition(), demand, Timeline.Kind.REVIEW_DRAFTED, by);
    }
}
