package org.doorstep.visit.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.doorstep.visit.HandOutPromises;
import org.springframework.stereotype.Component;

/** {@code service_handOutPromises} of {@code home-visit}. */
@Component
class HandOutPromisesDelegate implements JavaDelegate {

    private final HandOutPromises handOutPromises;

    HandOutPromisesDelegate(HandOutPromises handOutPromises) {
        this.handOutPromises = handOutPromises;
    }

    @Override
    public void execute(DelegateExecution execution) {
        handOutPromises.handOut(VisitScope.visit(execution));
    }
}
