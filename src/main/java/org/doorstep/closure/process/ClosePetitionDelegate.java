package org.doorstep.closure.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.doorstep.closure.ClosePetition;
import org.doorstep.engine.Variable;
import org.springframework.stereotype.Component;

/** Step {@code service_closePetition} of {@code petition}. */
@Component
class ClosePetitionDelegate implements JavaDelegate {

    private final ClosePetition closePetition;

    ClosePetitionDelegate(ClosePetition closePetition) {
        this.closePetition = closePetition;
    }

    @Override
    public void execute(DelegateExecution execution) {
        closePetition.close(Variable.PETITION.in(execution));
    }
}
