package org.doorstep.transfer.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.doorstep.engine.Variable;
import org.doorstep.transfer.IssueTransfer;
import org.springframework.stereotype.Component;

/** Step {@code service_issueTransfer} of {@code transfer}. */
@Component
class IssueTransferDelegate implements JavaDelegate {

    private final IssueTransfer issueTransfer;

    IssueTransferDelegate(IssueTransfer issueTransfer) {
        this.issueTransfer = issueTransfer;
    }

    @Override
    public void execute(DelegateExecution execution) {
        issueTransfer.issue(Variable.DEMAND.in(execution));
    }
}
