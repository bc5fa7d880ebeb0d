package org.doorstep.decision;

import java.time.Instant;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.OfficerId;
import org.jspecify.annotations.Nullable;

/** One round of a decision: a draft, who wrote it, and what the head said to it. */
public record Decision(
        DemandNumber demand,
        int round,
        Draft draft,
        OfficerId draftedBy,
        Instant draftedAt,
        @Nullable OfficerId approvedBy,
        @Nullable Instant approvedAt,
        @Nullable OfficerId returnedBy,
        @Nullable String returnedRemark) {

    public boolean isApproved() {
        return approvedAt != null;
    }

    /** Whether the head has still to speak. */
    public boolean isOpen() {
        return approvedBy == null && returnedBy == null;
    }
}
