package org.doorstep.handling.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.doorstep.engine.Variable;
import org.doorstep.handling.IssueAgreement;
import org.springframework.stereotype.Component;

/** Step {@code service_issueAgreement} of {@code mediation}. */
@Component
class IssueAgreementDelegate implements JavaDelegate {

    private final IssueAgreement issueAgreement;

    IssueAgreementDelegate(IssueAgreement issueAgreement) {
        this.issueAgreement = issueAgreement;
    }

    @Override
    public void execute(DelegateExecution execution) {
        issueAgreement.issue(Variable.DEMAND.in(execution), MediationProcess.PERFORM_BY.in(execution));
    }
}
