package org.doorstep.visit.process;

import java.util.Map;
import org.doorstep.engine.Answers;
import org.doorstep.engine.TaskStep;
import org.doorstep.visit.ConfirmRecord;
import org.doorstep.visit.Visit.Confirmation;
import org.doorstep.visit.VisitId;
import org.springframework.stereotype.Component;

/** {@code user_confirmRecord} of {@code home-visit}. */
@Component
class ConfirmRecordStep implements TaskStep {

    private final ConfirmRecord confirmRecord;

    ConfirmRecordStep(ConfirmRecord confirmRecord) {
        this.confirmRecord = confirmRecord;
    }

    @Override
    public String stem() {
        return "confirmRecord";
    }

    @Override
    public Map<String, Object> complete(Answers answers) {
        confirmRecord.confirm(
                VisitId.of(answers.variable(HomeVisitProcess.VISIT_ID)),
                Confirmation.valueOf(answers.text("confirmed")),
                answers.text("confirmedHow"),
                answers.maybe("correction"),
                answers.actor());
        return Map.of();
    }
}
