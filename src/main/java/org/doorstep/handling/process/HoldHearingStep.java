package org.doorstep.handling.process;

import java.util.Map;
import org.doorstep.engine.Answers;
import org.doorstep.engine.TaskStep;
import org.doorstep.handling.Course;
import org.doorstep.handling.HoldHearing;
import org.springframework.stereotype.Component;

/** Step {@code user_holdHearing} of {@code hearing}. */
@Component
class HoldHearingStep implements TaskStep {

    private final HoldHearing holdHearing;

    HoldHearingStep(HoldHearing holdHearing) {
        this.holdHearing = holdHearing;
    }

    @Override
    public String stem() {
        return "holdHearing";
    }

    @Override
    public Map<String, Object> complete(Answers answers) {
        holdHearing.hold(answers.theDemand(), HearingProcess.heldBy(answers), course(answers), answers.actor());
        return Map.of();
    }

    private static Course course(Answers answers) {
        if (HearingProcess.OUTCOME.enteredIn(answers) != HoldHearing.Outcome.HELD) {
            return new Course.NotHeld(HearingProcess.WHY_NOT_HELD.enteredIn(answers));
        }
        return new Course.Held(
                HearingProcess.SPEAKERS.enteredIn(answers),
                HearingProcess.STATEMENTS.enteredIn(answers),
                HearingProcess.EVIDENCE.enteredIn(answers),
                HearingProcess.CONCLUSION.enteredIn(answers));
    }
}
