package org.doorstep.handling.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.doorstep.engine.Variable;
import org.doorstep.handling.DeclineHearing;
import org.springframework.stereotype.Component;

/** Step {@code service_declineHearing} of {@code hearing}. */
@Component
class DeclineHearingDelegate implements JavaDelegate {

    private final DeclineHearing declineHearing;

    DeclineHearingDelegate(DeclineHearing declineHearing) {
        this.declineHearing = declineHearing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        declineHearing.decline(Variable.DEMAND.in(execution));
    }
}
