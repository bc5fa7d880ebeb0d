package org.doorstep.acceptance.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.doorstep.acceptance.IssueNotice;
import org.doorstep.engine.Variable;
import org.springframework.stereotype.Component;

/** Step {@code service_issueNotice} of {@code acceptance}. */
@Component
class IssueNoticeDelegate implements JavaDelegate {

    private final IssueNotice issueNotice;

    IssueNoticeDelegate(IssueNotice issueNotice) {
        this.issueNotice = issueNotice;
    }

    @Override
    public void execute(DelegateExecution execution) {
        issueNotice.issue(Variable.DEMAND.in(execution));
    }
}
