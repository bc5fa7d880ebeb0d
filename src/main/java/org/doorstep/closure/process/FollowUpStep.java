package org.doorstep.closure.process;

import java.util.Map;
import org.doorstep.closure.FollowUp;
import org.doorstep.engine.Answers;
import org.doorstep.engine.TaskStep;
import org.springframework.stereotype.Component;

/** Step {@code user_followUp} of {@code demand}. */
@Component
class FollowUpStep implements TaskStep {

    private final FollowUp followUp;

    FollowUpStep(FollowUp followUp) {
        this.followUp = followUp;
    }

    @Override
    public String stem() {
        return "followUp";
    }

    @Override
    public Map<String, Object> complete(Answers answers) {
        followUp.followUp(
                answers.theDemand(),
                DemandProcess.SETTLED.enteredIn(answers),
                DemandProcess.SAID.maybeEnteredIn(answers).orElse(null),
                answers.actor());
        return Map.of();
    }
}
