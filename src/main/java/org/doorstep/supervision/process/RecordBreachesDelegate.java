package org.doorstep.supervision.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.doorstep.supervision.RecordBreaches;
import org.springframework.stereotype.Component;

/** Step {@code service_recordBreaches} of {@code watch-deadline}. */
@Component
class RecordBreachesDelegate implements JavaDelegate {

    private final RecordBreaches recordBreaches;

    RecordBreachesDelegate(RecordBreaches recordBreaches) {
        this.recordBreaches = recordBreaches;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(WatchProcess.MORE, recordBreaches.next());
    }
}
