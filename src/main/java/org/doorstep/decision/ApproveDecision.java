package org.doorstep.decision;

import java.util.List;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.FieldError;
import org.doorstep.kernel.InvalidInput;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.Refusal;
import org.doorstep.kernel.UseCase;
import org.doorstep.petition.Timeline;
import org.jspecify.annotations.Nullable;

/** Records what the head says to a draft; four eyes see each decision, so the one who drafted it cannot approve it. */
@UseCase
public class ApproveDecision {

    private final Decisions decisions;
    private final Timeline timeline;

    ApproveDecision(Decisions decisions, Timeline timeline) {
        this.decisions = decisions;
        this.timeline = timeline;
    }

    public void approve(DemandNumber number, Approval approval, @Nullable String remark, OfficerId by) {
        var decision = decisions
                .latest(number)
                .filter(Decision::isOpen)
                .orElseThrow(() -> new Refusal("decision.nothingToApprove", number));
        if (decision.draftedBy().equals(by)) {
            throw new Refusal("decision.fourEyes", by);
        }
        switch (approval) {
            case APPROVED -> {
                decisions.approve(decision, by);
                timeline.add(number.petition(), number, Timeline.Kind.DECISION_APPROVED, by);
            }
            case RETURNED -> {
                if (remark == null) {
                    throw new InvalidInput(List.of(FieldError.of("remark", "remarkNeeded")));
                }
                decisions.sendBack(decision, remark, by);
                timeline.add(number.petition(), number, Timeline.Kind.DECISION_RETURNED, by);
            }
        }
    }

    /** What the head may say. */
    public enum Approval {
        APPROVED,
        RETURNED
    }
}
