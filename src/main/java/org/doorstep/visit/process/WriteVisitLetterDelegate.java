package org.doorstep.visit.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.doorstep.visit.WriteVisitLetter;
import org.springframework.stereotype.Component;

/** {@code service_writeVisitLetter} of {@code home-visit}. */
@Component
class WriteVisitLetterDelegate implements JavaDelegate {

    private final WriteVisitLetter writeVisitLetter;

    WriteVisitLetterDelegate(WriteVisitLetter writeVisitLetter) {
        this.writeVisitLetter = writeVisitLetter;
    }

    @Override
    public void execute(DelegateExecution execution) {
        writeVisitLetter.write(VisitScope.visit(execution));
    }
}
