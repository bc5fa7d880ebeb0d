package org.doorstep.visit.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.doorstep.visit.VisitId;

/** Reads from an execution which visit it is about. */
final class VisitScope {

    private VisitScope() {}

    static VisitId visit(DelegateExecution execution) {
        return VisitId.of((String) execution.getVariable(HomeVisitProcess.VISIT_ID));
    }
}
