package org.doorstep.supervision.process;

import java.util.Map;
import org.doorstep.engine.Answers;
import org.doorstep.engine.TaskStep;
import org.doorstep.supervision.ReportUrgent;
import org.springframework.stereotype.Component;

/** Step {@code user_reportUrgent} of {@code petition}. */
@Component
class ReportUrgentStep implements TaskStep {

    private final ReportUrgent reportUrgent;

    ReportUrgentStep(ReportUrgent reportUrgent) {
        this.reportUrgent = reportUrgent;
    }

    @Override
    public String stem() {
        return "reportUrgent";
    }

    @Override
    public Map<String, Object> complete(Answers answers) {
        reportUrgent.report(
                answers.petition(),
                PetitionProcess.REPORTED_TO.enteredIn(answers),
                PetitionProcess.STEPS.enteredIn(answers),
                answers.actor());
        return Map.of();
    }
}
