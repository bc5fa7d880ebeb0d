package org.doorstep.supervision.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.doorstep.deadline.DeadlineId;
import org.doorstep.supervision.GiveWarnings;
import org.springframework.stereotype.Component;

/** Step {@code service_giveWarnings} of {@code watch-deadline}. */
@Component
class GiveWarningsDelegate implements JavaDelegate {

    private final GiveWarnings giveWarnings;

    GiveWarningsDelegate(GiveWarnings giveWarnings) {
        this.giveWarnings = giveWarnings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var after = WatchProcess.AFTER.maybeIn(execution).map(DeadlineId::new).orElse(null);
        WatchProcess.goOnAfter(giveWarnings.next(after).orElse(null), execution);
    }
}
