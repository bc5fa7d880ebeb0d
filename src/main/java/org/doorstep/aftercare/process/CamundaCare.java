package org.doorstep.aftercare.process;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.doorstep.aftercare.CareProcess;
import org.doorstep.engine.WithoutRights;
import org.doorstep.kernel.PetitionNumber;
import org.springframework.stereotype.Component;

/** Says to the engine what the care asks of its running process. */
@Component
class CamundaCare implements CareProcess {

    private final RuntimeService runtime;
    private final WithoutRights withoutRights;

    CamundaCare(RuntimeService runtime, WithoutRights withoutRights) {
        this.runtime = runtime;
        this.withoutRights = withoutRights;
    }

    @Override
    public boolean seal(PetitionNumber petition) {
        var running = new ArrayList<ProcessInstance>();
        withoutRights.run(() -> {
            running.addAll(of(petition));
            running.forEach(this::end);
        });
        return !running.isEmpty();
    }

    private List<ProcessInstance> of(PetitionNumber petition) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(AftercareProcess.ID)
                .processInstanceBusinessKey(petition.value())
                .list();
    }

    private void end(ProcessInstance care) {
        runtime.createMessageCorrelation(AftercareProcess.SEALED)
                .processInstanceId(care.getId())
                .correlate();
    }
}
