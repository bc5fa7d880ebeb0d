package org.doorstep.recusal.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.doorstep.recusal.IssueRecusal;
import org.springframework.stereotype.Component;

/** Step {@code service_issueRecusal} of {@code recusal}. */
@Component
class IssueRecusalDelegate implements JavaDelegate {

    private final IssueRecusal issueRecusal;

    IssueRecusalDelegate(IssueRecusal issueRecusal) {
        this.issueRecusal = issueRecusal;
    }

    @Override
    public void execute(DelegateExecution execution) {
        issueRecusal.issue(RecusalNames.ID.in(execution));
    }
}
