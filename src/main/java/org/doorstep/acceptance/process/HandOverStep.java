package org.doorstep.acceptance.process;

import java.util.Map;
import org.doorstep.acceptance.HandOver;
import org.doorstep.engine.Answers;
import org.doorstep.engine.TaskStep;
import org.springframework.stereotype.Component;

/** Step {@code user_handOver} of {@code sealed-report}. */
@Component
class HandOverStep implements TaskStep {

    private final HandOver handOver;

    HandOverStep(HandOver handOver) {
        this.handOver = handOver;
    }

    @Override
    public String stem() {
        return "handOver";
    }

    @Override
    public Map<String, Object> complete(Answers answers) {
        handOver.handOver(
                answers.theDemand(),
                SealedReportProcess.HANDED_OVER_ON.maybeEnteredIn(answers).orElse(null),
                SealedReportProcess.RECEIPT.enteredIn(answers),
                answers.actor());
        return Map.of();
    }
}
