package org.doorstep.handling.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.doorstep.engine.Variable;
import org.doorstep.handling.IssueExtension;
import org.springframework.stereotype.Component;

/** Step {@code service_issueExtension} of {@code extension}. */
@Component
class IssueExtensionDelegate implements JavaDelegate {

    private final IssueExtension issueExtension;

    IssueExtensionDelegate(IssueExtension issueExtension) {
        this.issueExtension = issueExtension;
    }

    @Override
    public void execute(DelegateExecution execution) {
        issueExtension.issue(Variable.DEMAND.in(execution));
    }
}
