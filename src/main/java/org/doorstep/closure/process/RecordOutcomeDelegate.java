package org.doorstep.closure.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.doorstep.closure.RecordOutcome;
import org.doorstep.engine.Variable;
import org.springframework.stereotype.Component;

/** Step {@code service_recordOutcome} of {@code demand}. */
@Component
class RecordOutcomeDelegate implements JavaDelegate {

    private final RecordOutcome recordOutcome;

    RecordOutcomeDelegate(RecordOutcome recordOutcome) {
        this.recordOutcome = recordOutcome;
    }

    @Override
    public void execute(DelegateExecution execution) {
        recordOutcome.record(Variable.DEMAND.in(execution));
    }
}
