package org.doorstep.decision.process;

import static org.doorstep.decision.process.DecisionProcess.RECEIPT;
import static org.doorstep.decision.process.DecisionProcess.RECEIVED_ON;
import static org.doorstep.decision.process.DecisionProcess.SERVICE_METHOD;

import java.util.Map;
import org.doorstep.decision.ServeDecision;
import org.doorstep.engine.Answers;
import org.doorstep.engine.TaskStep;
import org.springframework.stereotype.Component;

/** Step {@code user_serveDecision} of {@code decision}. */
@Component
class ServeDecisionStep implements TaskStep {

    private final ServeDecision serveDecision;

    ServeDecisionStep(ServeDecision serveDecision) {
        this.serveDecision = serveDecision;
    }

    @Override
    public String stem() {
        return "serveDecision";
    }

    @Override
    public Map<String, Object> complete(Answers answers) {
        serveDecision.serve(
                answers.theDemand(),
                SERVICE_METHOD.enteredIn(answers),
                RECEIVED_ON.maybeEnteredIn(answers).orElse(null),
                RECEIPT.enteredIn(answers),
                answers.actor());
        return Map.of();
    }
}
