package org.doorstep.visit.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.doorstep.visit.WriteVisitSheet;
import org.springframework.stereotype.Component;

/** {@code service_writeVisitSheet} of {@code home-visit}. */
@Component
class WriteVisitSheetDelegate implements JavaDelegate {

    private final WriteVisitSheet writeVisitSheet;

    WriteVisitSheetDelegate(WriteVisitSheet writeVisitSheet) {
        this.writeVisitSheet = writeVisitSheet;
    }

    @Override
    public void execute(DelegateExecution execution) {
        writeVisitSheet.write(VisitScope.visit(execution));
    }
}
