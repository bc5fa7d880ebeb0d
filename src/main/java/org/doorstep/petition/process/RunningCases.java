package org.doorstep.petition.process;

import org.camunda.bpm.engine.RuntimeService;
import org.doorstep.engine.WithoutRights;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.petition.CasesUnderWay;
import org.springframework.stereotype.Component;

/** The cases of which some process runs in the engine. */
@Component
class RunningCases implements CasesUnderWay {

    private final RuntimeService runtime;
    private final WithoutRights withoutRights;

    RunningCases(RuntimeService runtime, WithoutRights withoutRights) {
        this.runtime = runtime;
        this.withoutRights = withoutRights;
    }

    /** Whoever asks need not be allowed to see the processes. */
    @Override
    public boolean has(PetitionNumber petition) {
        return withoutRights.ask(() -> runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(petition.value())
                        .count()
                > 0);
    }
}
