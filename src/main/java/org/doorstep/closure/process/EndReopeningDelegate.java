package org.doorstep.closure.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.doorstep.closure.EndReopening;
import org.doorstep.engine.Variable;
import org.springframework.stereotype.Component;

/** Step {@code service_endReopening} of {@code reopen}. */
@Component
class EndReopeningDelegate implements JavaDelegate {

    private final EndReopening endReopening;

    EndReopeningDelegate(EndReopening endReopening) {
        this.endReopening = endReopening;
    }

    @Override
    public void execute(DelegateExecution execution) {
        endReopening.end(Variable.PETITION.in(execution));
    }
}
