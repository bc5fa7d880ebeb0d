package org.doorstep.handling.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.doorstep.engine.Variable;
import org.doorstep.handling.IssueHearingRecord;
import org.springframework.stereotype.Component;

/** Step {@code service_issueHearingRecord} of {@code hearing}. */
@Component
class IssueHearingRecordDelegate implements JavaDelegate {

    private final IssueHearingRecord issueHearingRecord;

    IssueHearingRecordDelegate(IssueHearingRecord issueHearingRecord) {
        this.issueHearingRecord = issueHearingRecord;
    }

    @Override
    public void execute(DelegateExecution execution) {
        issueHearingRecord.issue(Variable.DEMAND.in(execution));
    }
}
