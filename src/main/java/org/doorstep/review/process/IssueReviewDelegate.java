package org.doorstep.review.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.doorstep.review.IssueReview;
import org.springframework.stereotype.Component;

/** Step {@code service_issueReview} of {@code review}. */
@Component
class IssueReviewDelegate implements JavaDelegate {

    private final IssueReview issueReview;

    IssueReviewDelegate(IssueReview issueReview) {
        this.issueReview = issueReview;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var outcome = issueReview.issue(ReviewProcess.REVIEW.in(execution));
        execution.setVariable(ReviewProcess.OUTCOME.name(), outcome.name());
    }
}
