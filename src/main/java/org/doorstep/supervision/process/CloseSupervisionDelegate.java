package org.doorstep.supervision.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.doorstep.supervision.CloseSupervision;
import org.springframework.stereotype.Component;

/** Step {@code service_closeSupervision} of {@code supervision}. */
@Component
class CloseSupervisionDelegate implements JavaDelegate {

    private final CloseSupervision closeSupervision;

    CloseSupervisionDelegate(CloseSupervision closeSupervision) {
        this.closeSupervision = closeSupervision;
    }

    @Override
    public void execute(DelegateExecution execution) {
        closeSupervision.close(SupervisionNames.ID.in(execution));
    }
}
