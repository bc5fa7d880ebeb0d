package org.doorstep.closure.process;

import java.util.Map;
import org.doorstep.closure.DecideReopening;
import org.doorstep.engine.Answers;
import org.doorstep.engine.TaskStep;
import org.springframework.stereotype.Component;

/** Step {@code user_decideReopening} of {@code reopen}. */
@Component
class DecideReopeningStep implements TaskStep {

    private final DecideReopening decideReopening;

    DecideReopeningStep(DecideReopening decideReopening) {
        this.decideReopening = decideReopening;
    }

    @Override
    public String stem() {
        return "decideReopening";
    }

    @Override
    public Map<String, Object> complete(Answers answers) {
        decideReopening.decide(
                answers.theDemand(),
                ReopenProcess.ANSWER.enteredIn(answers),
                ReopenProcess.REASONS.enteredIn(answers),
                answers.actor());
        return Map.of();
    }
}
