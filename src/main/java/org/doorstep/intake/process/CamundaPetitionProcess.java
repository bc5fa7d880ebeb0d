package org.doorstep.intake.process;

import org.camunda.bpm.engine.RuntimeService;
import org.doorstep.intake.Intake;
import org.doorstep.intake.PetitionProcess;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.kernel.Refusal;
import org.springframework.stereotype.Component;

/** The petition's way as a process instance of the engine, in the transaction that writes the case file. */
@Component
class CamundaPetitionProcess implements PetitionProcess {

    private final RuntimeService runtime;
    private final FirstVariables variables;

    CamundaPetitionProcess(RuntimeService runtime, FirstVariables variables) {
        this.runtime = runtime;
        this.variables = variables;
    }

    @Override
    public void start(PetitionNumber petition, Intake intake) {
        runtime.startProcessInstanceByKey(PetitionNames.PROCESS, petition.value(), variables.of(petition, intake));
    }

    @Override
    public void materialArrived(PetitionNumber petition) {
        send(PetitionNames.MATERIAL_ARRIVED, petition);
    }

    @Override
    public void withdrawn(PetitionNumber petition) {
        send(PetitionNames.WITHDRAWN, petition);
    }

    @Override
    public void urgentReported(PetitionNumber petition) {
        send(PetitionNames.URGENT_REPORTED, petition);
    }

    private void send(String message, PetitionNumber petition) {
        var reached = runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(petition.value())
                .correlateAllWithResult();
        if (reached.isEmpty()) {
            throw new Refusal("intake.closed", petition); // the case ended a moment ago
        }
    }
}
