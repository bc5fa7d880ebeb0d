package org.doorstep.review;

import java.time.Instant;
import org.doorstep.kernel.OfficerId;
import org.doorstep.petition.Demand.ReviewOutcome;
import org.jspecify.annotations.Nullable;

/** One round of a review's opinion: a draft, who wrote it, and what the head said to it. */
public record Opinion(
        ReviewId review,
        int round,
        Draft draft,
        OfficerId draftedBy,
        @Nullable OfficerId approvedBy,
        @Nullable Instant approvedAt,
        @Nullable OfficerId returnedBy,
        @Nullable String returnedRemark) {

    /** What a reviewer proposes: the outcome, the facts found, why, on what law, and the answer in plain words. */
    public record Draft(ReviewOutcome outcome, String facts, String reasons, String law, String reply) {}

    boolean isApproved() {
        return approvedBy != null;
    }

    /** Whether the head has still to speak. */
    boolean isOpen() {
        return approvedBy == null && returnedBy == null;
    }
}
