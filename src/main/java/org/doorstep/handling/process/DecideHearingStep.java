package org.doorstep.handling.process;

import java.util.Map;
import org.doorstep.engine.Answers;
import org.doorstep.engine.TaskStep;
import org.doorstep.handling.DecideHearing;
import org.springframework.stereotype.Component;

/** Step {@code user_decideHearing} of {@code hearing}. */
@Component
class DecideHearingStep implements TaskStep {

    private final DecideHearing decideHearing;

    DecideHearingStep(DecideHearing decideHearing) {
        this.decideHearing = decideHearing;
    }

    @Override
    public String stem() {
        return "decideHearing";
    }

    @Override
    public Map<String, Object> complete(Answers answers) {
        decideHearing.decide(
                answers.theDemand(),
                HearingProcess.REASONS.maybeEnteredIn(answers).orElse(null),
                answers.actor());
        return Map.of();
    }
}
