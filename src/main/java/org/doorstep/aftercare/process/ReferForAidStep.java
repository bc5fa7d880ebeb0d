package org.doorstep.aftercare.process;

import java.util.Map;
import org.doorstep.aftercare.ReferForAid;
import org.doorstep.engine.Answers;
import org.doorstep.engine.TaskStep;
import org.springframework.stereotype.Component;

/** Step {@code user_referForAid} of {@code aftercare}. */
@Component
class ReferForAidStep implements TaskStep {

    private final ReferForAid referForAid;

    ReferForAidStep(ReferForAid referForAid) {
        this.referForAid = referForAid;
    }

    @Override
    public String stem() {
        return "referForAid";
    }

    @Override
    public Map<String, Object> complete(Answers answers) {
        referForAid.refer(
                answers.petition(),
                AftercareProcess.ORGAN.enteredIn(answers),
                AftercareProcess.PASSED_ON.enteredIn(answers),
                answers.actor());
        return Map.of();
    }
}
