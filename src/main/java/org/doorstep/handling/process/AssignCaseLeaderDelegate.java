package org.doorstep.handling.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.doorstep.engine.Variable;
import org.doorstep.handling.AssignCaseLeader;
import org.doorstep.kernel.OfficerId;
import org.springframework.stereotype.Component;

/** Step {@code service_assignCaseLeader} of {@code handling}. */
@Component
class AssignCaseLeaderDelegate implements JavaDelegate {

    private final AssignCaseLeader assignCaseLeader;

    AssignCaseLeaderDelegate(AssignCaseLeader assignCaseLeader) {
        this.assignCaseLeader = assignCaseLeader;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var leader = assignCaseLeader.assign(Variable.DEMAND.in(execution));
        execution.setVariable(
                HandlingProcess.CASE_LEADER.name(), leader.map(OfficerId::value).orElse(null));
    }
}
