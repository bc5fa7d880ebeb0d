package org.doorstep.visit.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.doorstep.visit.EndVisit;
import org.springframework.stereotype.Component;

/** {@code service_endVisit} of {@code home-visit}. */
@Component
class EndVisitDelegate implements JavaDelegate {

    private final EndVisit endVisit;

    EndVisitDelegate(EndVisit endVisit) {
        this.endVisit = endVisit;
    }

    @Override
    public void execute(DelegateExecution execution) {
        endVisit.end(VisitScope.visit(execution));
        execution.setVariable(HomeVisitProcess.OUTCOME, "CALLED_OFF");
    }
}
