package org.doorstep.review;

import java.util.List;
import org.doorstep.kernel.FieldError;
import org.doorstep.kernel.InvalidInput;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.Refusal;
import org.doorstep.kernel.UseCase;
import org.doorstep.petition.Timeline;
import org.jspecify.annotations.Nullable;

/** Records what the head of the reviewing body says to a draft; whoever drafted it cannot approve it. */
@UseCase
public class ApproveReview {

    private final Reviews reviews;
    private final Opinions opinions;
    private final Timeline timeline;

    ApproveReview(Reviews reviews, Opinions opinions, Timeline timeline) {
        this.reviews = reviews;
        this.opinions = opinions;
        this.timeline = timeline;
    }

    public void approve(ReviewId id, Approval approval, @Nullable String remark, OfficerId by) {
        var demand = reviews.get(id).demand();
        var opinion = opinions.latest(id)
                .filter(Opinion::isOpen)
                .orElseThrow(() -> new Refusal("review.nothingToApprove", demand));
        if (opinion.draftedBy().equals(by)) {
            throw new Refusal("review.fourEyes", by);
        }
        switch (approval) {
            case APPROVED -> {
                opinions.approve(opinion, by);
                timeline.add(demand.petition(), demand, Timeline.Kind.REVIEW_APPROVED, by);
            }
            case RETURNED -> {
                if (remark == null) {
                    throw new InvalidInput(List.of(FieldError.of("remark", "remarkNeeded")));
                }
                opinions.sendBack(opinion, remark, by);
                timeline.add(demand.petition(), demand, Timeline.Kind.REVIEW_RETURNED, by);
            }
        }
    }

    /** What the head may say. */
    public enum Approval {
        APPROVED,
        RETURNED
    }
}
