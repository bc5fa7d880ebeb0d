package org.doorstep.transfer.process;

import java.util.Map;
import org.doorstep.engine.Answers;
import org.doorstep.engine.TaskStep;
import org.doorstep.transfer.ReportClosing;
import org.springframework.stereotype.Component;

/** Step {@code user_reportClosing} of {@code closing-report}. */
@Component
class ReportClosingStep implements TaskStep {

    private final ReportClosing reportClosing;

    ReportClosingStep(ReportClosing reportClosing) {
        this.reportClosing = reportClosing;
    }

    @Override
    public String stem() {
        return "reportClosing";
    }

    @Override
    public Map<String, Object> complete(Answers answers) {
        reportClosing.report(answers.theDemand(), TransferProcess.REPORT.enteredIn(answers), answers.actor());
        return Map.of();
    }
}
