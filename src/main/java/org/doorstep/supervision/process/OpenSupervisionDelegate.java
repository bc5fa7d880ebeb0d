package org.doorstep.supervision.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.doorstep.kernel.OfficerId;
import org.doorstep.supervision.OpenSupervision;
import org.doorstep.supervision.Supervision.Ground;
import org.springframework.stereotype.Component;

/** Step {@code service_openSupervision} of {@code deadline-warning}. */
@Component
class OpenSupervisionDelegate implements JavaDelegate {

    private final OpenSupervision openSupervision;

    OpenSupervisionDelegate(OpenSupervision openSupervision) {
        this.openSupervision = openSupervision;
    }

    @Override
    public void execute(DelegateExecution execution) {
        openSupervision.open(WarningProcess.subjectIn(execution), Ground.OVERDUE, OfficerId.SYSTEM);
    }
}
