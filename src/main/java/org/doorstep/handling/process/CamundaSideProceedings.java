package org.doorstep.handling.process;

import org.camunda.bpm.engine.RuntimeService;
import org.doorstep.engine.Variable;
import org.doorstep.engine.WithoutRights;
import org.doorstep.handling.SideProceedings;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.PetitionNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The mediations and hearings that run in the engine. */
@Component
class CamundaSideProceedings implements SideProceedings {

    private final RuntimeService runtime;
    private final WithoutRights withoutRights;

    CamundaSideProceedings(RuntimeService runtime, WithoutRights withoutRights) {
        this.runtime = runtime;
        this.withoutRights = withoutRights;
    }

    /** Whoever asks may see their own tasks, not the whole of a process. */
    @Override
    public boolean isOpen(Kind kind, DemandNumber number) {
        return withoutRights.ask(() -> runtime.createProcessInstanceQuery()
                        .processDefinitionKey(process(kind))
                        .processInstanceBusinessKey(number.petition().value())
                        .variableValueEquals(Variable.DEMAND.name(), number.value())
                        .count()
                > 0);
    }

    @Override
    public void end(PetitionNumber petition, @Nullable DemandNumber demand) {
        var message = runtime.createMessageCorrelation(SideProcess.HANDLING_ENDED)
                .processInstanceBusinessKey(petition.value());
        if (demand != null) {
            message.processInstanceVariableEquals(Variable.DEMAND.name(), demand.value());
        }
        withoutRights.run(message::correlateAll);
    }

    private static String process(Kind kind) {
        return switch (kind) {
            case MEDIATION -> MediationProcess.ID;
            case HEARING -> HearingProcess.ID;
        };
    }
}
