package org.doorstep.aftercare.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.doorstep.aftercare.IssueReferral;
import org.doorstep.engine.Variable;
import org.springframework.stereotype.Component;

/** Step {@code service_issueReferral} of {@code aftercare}. */
@Component
class IssueReferralDelegate implements JavaDelegate {

    private final IssueReferral issueReferral;

    IssueReferralDelegate(IssueReferral issueReferral) {
        this.issueReferral = issueReferral;
    }

    @Override
    public void execute(DelegateExecution execution) {
        issueReferral.issue(Variable.PETITION.in(execution));
    }
}
