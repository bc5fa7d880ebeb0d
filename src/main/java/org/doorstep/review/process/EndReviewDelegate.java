package org.doorstep.review.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.doorstep.review.EndReview;
import org.springframework.stereotype.Component;

/** Step {@code service_endReview} of {@code review}. */
@Component
class EndReviewDelegate implements JavaDelegate {

    private final EndReview endReview;

    EndReviewDelegate(EndReview endReview) {
        this.endReview = endReview;
    }

    @Override
    public void execute(DelegateExecution execution) {
        endReview.end(ReviewProcess.REVIEW.in(execution));
    }
}
