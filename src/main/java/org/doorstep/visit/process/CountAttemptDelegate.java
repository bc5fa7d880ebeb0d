package org.doorstep.visit.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.doorstep.visit.CountAttempt;
import org.springframework.stereotype.Component;

/** {@code service_countAttempt} of {@code home-visit}. */
@Component
class CountAttemptDelegate implements JavaDelegate {

    private final CountAttempt countAttempt;

    CountAttemptDelegate(CountAttempt countAttempt) {
        this.countAttempt = countAttempt;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(HomeVisitProcess.TRIES_LEFT, countAttempt.count(VisitScope.visit(execution)));
    }
}
