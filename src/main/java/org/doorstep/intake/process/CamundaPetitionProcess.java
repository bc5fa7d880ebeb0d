package org.doorstep.intake.process;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.doorstep.engine.WithoutRights;
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
    private final WithoutRights withoutRights;

    CamundaPetitionProcess(RuntimeService runtime, FirstVariables variables, WithoutRights withoutRights) {
        this.runtime = runtime;
        this.variables = variables;
        this.withoutRights = withoutRights;
    }

    @Override
    public void start(PetitionNumber petition, Intake intake) {
        runtime.startProcessInstanceByKey(PetitionNames.PROCESS, petition.value(), variables.of(petition, intake));
    }

    @Override
    public void materialArrived(PetitionNumber petition) {
        sendToOne(PetitionNames.MATERIAL_ARRIVED, petition);
    }

    @Override
    public void withdrawn(PetitionNumber petition) {
        require(message(PetitionNames.WITHDRAWN, petition), petition);
    }

    @Override
    public void urgentReported(PetitionNumber petition) {
        sendToOne(PetitionNames.URGENT_REPORTED, petition);
    }

    /** Whoever calls has been let in by our own rules. */
    private void sendToOne(String name, PetitionNumber petition) {
        withoutRights.run(() ->
                require(message(name, petition).processInstanceId(one(petition).getId()), petition));
    }

    /** The petition's own way or, where that has ended, one of those on which a demand is handled again. */
    private ProcessInstance one(PetitionNumber petition) {
        return Stream.of(PetitionNames.PROCESS, PetitionNames.HANDLED_AGAIN)
                .flatMap(process -> open(process, petition).stream())
                .findFirst()
                .orElseThrow(() -> closed(petition));
    }

    private List<ProcessInstance> open(String process, PetitionNumber petition) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(petition.value())
                .listPage(0, 1);
    }

    private static void require(MessageCorrelationBuilder message, PetitionNumber petition) {
        if (message.correlateAllWithResult().isEmpty()) {
            throw closed(petition);
        }
    }

    private MessageCorrelationBuilder message(String name, PetitionNumber petition) {
        return runtime.createMessageCorrelation(name).processInstanceBusinessKey(petition.value());
    }

    /** The case ended a moment ago. */
    private static Refusal closed(PetitionNumber petition) {
        return new Refusal("intake.closed", petition);
    }
}
