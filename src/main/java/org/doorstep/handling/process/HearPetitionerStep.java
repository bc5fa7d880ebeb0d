package org.doorstep.handling.process;

import static org.doorstep.handling.process.HandlingProcess.FACTS;
import static org.doorstep.handling.process.HandlingProcess.VISIT_PURPOSE;
import static org.doorstep.handling.process.HandlingProcess.VISIT_WANTED;

import java.util.Map;
import org.doorstep.engine.Answers;
import org.doorstep.engine.TaskStep;
import org.doorstep.handling.HearPetitioner;
import org.springframework.stereotype.Component;

/** Step {@code user_hearPetitioner} of {@code handling}. */
@Component
class HearPetitionerStep implements TaskStep {

    private final HearPetitioner hearPetitioner;

    HearPetitionerStep(HearPetitioner hearPetitioner) {
        this.hearPetitioner = hearPetitioner;
    }

    @Override
    public String stem() {
        return "hearPetitioner";
    }

    @Override
    public Map<String, Object> complete(Answers answers) {
        var hearing = new HearPetitioner.Hearing(
                FACTS.enteredIn(answers),
                VISIT_WANTED.enteredIn(answers),
                VISIT_PURPOSE.maybeEnteredIn(answers).orElse(null));
        hearPetitioner.hear(answers.theDemand(), hearing, answers.actor());
        return Map.of();
    }
}
