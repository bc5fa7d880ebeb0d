package org.doorstep.supervision.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.supervision.SuperviseExecution;
import org.springframework.stereotype.Component;

/** Step {@code service_superviseExecution} of {@code watch-deadline}. */
@Component
class SuperviseExecutionDelegate implements JavaDelegate {

    private final SuperviseExecution superviseExecution;

    SuperviseExecutionDelegate(SuperviseExecution superviseExecution) {
        this.superviseExecution = superviseExecution;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var after = WatchProcess.AFTER.maybeIn(execution).map(DemandNumber::new).orElse(null);
        WatchProcess.goOnAfter(superviseExecution.next(after).orElse(null), execution);
    }
}
