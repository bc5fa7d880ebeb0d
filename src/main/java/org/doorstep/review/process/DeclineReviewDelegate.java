package org.doorstep.review.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.doorstep.review.DeclineReview;
import org.springframework.stereotype.Component;

/** Step {@code service_declineReview} of {@code review}. */
@Component
class DeclineReviewDelegate implements JavaDelegate {

    private final DeclineReview declineReview;

    DeclineReviewDelegate(DeclineReview declineReview) {
        this.declineReview = declineReview;
    }

    @Override
    public void execute(DelegateExecution execution) {
        declineReview.decline(ReviewProcess.REVIEW.in(execution));
    }
}
