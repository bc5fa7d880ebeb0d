package org.doorstep.visit.process;

import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.doorstep.visit.AssignHomeVisitors;
import org.doorstep.visit.VisitorsFound;
import org.springframework.stereotype.Component;

/** {@code service_assignHomeVisitors} of {@code home-visit}. */
@Component
class AssignHomeVisitorsDelegate implements JavaDelegate {

    private final AssignHomeVisitors assignHomeVisitors;

    AssignHomeVisitorsDelegate(AssignHomeVisitors assignHomeVisitors) {
        this.assignHomeVisitors = assignHomeVisitors;
    }

    @Override
    public void execute(DelegateExecution execution) {
        if (!(assignHomeVisitors.assign(VisitScope.visit(execution)) instanceof VisitorsFound.Free found)) {
            throw new BpmnError(HomeVisitProcess.NOBODY_FREE);
        }
        execution.setVariable(
                HomeVisitProcess.FIRST_VISITOR, found.visitors().first().value());
        execution.setVariable(
                HomeVisitProcess.SECOND_VISITOR, found.visitors().second().value());
    }
}
