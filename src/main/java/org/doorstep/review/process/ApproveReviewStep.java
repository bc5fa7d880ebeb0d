package org.doorstep.review.process;

import static org.doorstep.review.process.ReviewProcess.APPROVAL;
import static org.doorstep.review.process.ReviewProcess.REMARK;
import static org.doorstep.review.process.ReviewProcess.REVIEW;

import java.util.Map;
import org.doorstep.engine.Answers;
import org.doorstep.engine.TaskStep;
import org.doorstep.review.ApproveReview;
import org.springframework.stereotype.Component;

/** Step {@code user_approveReview} of {@code review}. */
@Component
class ApproveReviewStep implements TaskStep {

    private final ApproveReview approveReview;

    ApproveReviewStep(ApproveReview approveReview) {
        this.approveReview = approveReview;
    }

    @Override
    public String stem() {
        return "approveReview";
    }

    @Override
    public Map<String, Object> complete(Answers answers) {
        approveReview.approve(
                REVIEW.heldBy(answers),
                APPROVAL.enteredIn(answers),
                REMARK.maybeEnteredIn(answers).orElse(null),
                answers.actor());
        return Map.of();
    }
}
