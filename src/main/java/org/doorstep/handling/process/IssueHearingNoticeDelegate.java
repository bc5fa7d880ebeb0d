package org.doorstep.handling.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.doorstep.engine.Variable;
import org.doorstep.handling.IssueHearingNotice;
import org.springframework.stereotype.Component;

/** Step {@code service_issueHearingNotice} of {@code hearing}. */
@Component
class IssueHearingNoticeDelegate implements JavaDelegate {

    private final IssueHearingNotice issueHearingNotice;

    IssueHearingNoticeDelegate(IssueHearingNotice issueHearingNotice) {
        this.issueHearingNotice = issueHearingNotice;
    }

    @Override
    public void execute(DelegateExecution execution) {
        issueHearingNotice.issue(Variable.DEMAND.in(execution), HearingProcess.in(execution));
    }
}
