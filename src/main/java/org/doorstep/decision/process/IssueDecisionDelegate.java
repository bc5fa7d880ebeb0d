package org.doorstep.decision.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.doorstep.decision.IssueDecision;
import org.doorstep.engine.Variable;
import org.springframework.stereotype.Component;

/** Step {@code service_issueDecision} of {@code decision}. */
@Component
class IssueDecisionDelegate implements JavaDelegate {

    private final IssueDecision issueDecision;

    IssueDecisionDelegate(IssueDecision issueDecision) {
        this.issueDecision = issueDecision;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var outcome = issueDecision.issue(Variable.DEMAND.in(execution));
        execution.setVariable(DecisionProcess.OUTCOME.name(), outcome.name());
    }
}
