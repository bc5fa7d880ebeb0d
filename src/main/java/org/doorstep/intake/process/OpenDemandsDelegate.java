package org.doorstep.intake.process;

import java.util.ArrayList;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.doorstep.intake.OpenDemands;
import org.doorstep.kernel.PetitionNumber;
import org.springframework.stereotype.Component;

/** Step {@code service_openDemands} of {@code petition}. */
@Component
class OpenDemandsDelegate implements JavaDelegate {

    private final OpenDemands openDemands;

    OpenDemandsDelegate(OpenDemands openDemands) {
        this.openDemands = openDemands;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var opened = openDemands.open(new PetitionNumber(execution.getProcessBusinessKey()));
        var numbers = new ArrayList<String>(); // kept as JSON, and a collection for the multi-instance call
        opened.forEach(demand -> numbers.add(demand.value()));
        execution.setVariable(PetitionNames.DEMAND_NUMBERS, numbers);
    }
}
