package org.doorstep.handling.process;

import java.util.Map;
import org.doorstep.engine.Answers;
import org.doorstep.engine.TaskStep;
import org.doorstep.handling.Mediate;
import org.springframework.stereotype.Component;

/** Step {@code user_mediate} of {@code mediation}. */
@Component
class MediateStep implements TaskStep {

    private final Mediate mediate;

    MediateStep(Mediate mediate) {
        this.mediate = mediate;
    }

    @Override
    public String stem() {
        return "mediate";
    }

    @Override
    public Map<String, Object> complete(Answers answers) {
        var agreed = MediationProcess.OUTCOME.enteredIn(answers) == Mediate.Outcome.AGREED;
        mediate.mediate(
                answers.theDemand(),
                MediationProcess.TALK.enteredIn(answers),
                agreed ? agreement(answers) : null,
                answers.actor());
        return Map.of();
    }

    private static Mediate.Agreement agreement(Answers answers) {
        return new Mediate.Agreement(
                MediationProcess.AGREEMENT.enteredIn(answers),
                MediationProcess.PERFORMER.enteredIn(answers),
                MediationProcess.PERFORM_BY.enteredIn(answers));
    }
}
