package org.doorstep.transfer.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.doorstep.engine.Variable;
import org.doorstep.petition.Demand.Acceptance;
import org.doorstep.transfer.TakeUp;
import org.springframework.stereotype.Component;

/** Step {@code service_takeUp} of {@code transfer} and of {@code acceptance}. */
@Component
class TakeUpDelegate implements JavaDelegate {

    private final TakeUp takeUp;

    TakeUpDelegate(TakeUp takeUp) {
        this.takeUp = takeUp;
    }

    @Override
    public void execute(DelegateExecution execution) {
        takeUp.takeUp(Variable.DEMAND.in(execution), TransferProcess.UNIT.in(execution));
        execution.setVariable(TransferProcess.ACCEPTANCE, Acceptance.ACCEPTED.name());
    }
}
