package org.doorstep.visit.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.doorstep.visit.NoteDeclined;
import org.springframework.stereotype.Component;

/** {@code service_noteDeclined} of {@code home-visit}. */
@Component
class NoteDeclinedDelegate implements JavaDelegate {

    private final NoteDeclined noteDeclined;

    NoteDeclinedDelegate(NoteDeclined noteDeclined) {
        this.noteDeclined = noteDeclined;
    }

    @Override
    public void execute(DelegateExecution execution) {
        noteDeclined.note(VisitScope.visit(execution));
        execution.setVariable(HomeVisitProcess.OUTCOME, "DECLINED");
    }
}
