package org.doorstep.acceptance.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.doorstep.acceptance.SealDemand;
import org.doorstep.engine.Variable;
import org.springframework.stereotype.Component;

/** Step {@code service_sealDemand} of {@code acceptance}. */
@Component
class SealDemandDelegate implements JavaDelegate {

    private final SealDemand sealDemand;

    SealDemandDelegate(SealDemand sealDemand) {
        this.sealDemand = sealDemand;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var acceptance = sealDemand.seal(Variable.DEMAND.in(execution));
        execution.setVariable(AcceptanceProcess.ACCEPTANCE.name(), acceptance.name());
    }
}
