package org.doorstep.supervision.process;

import java.util.Map;
import org.doorstep.engine.Answers;
import org.doorstep.engine.TaskStep;
import org.doorstep.supervision.CheckFacts;
import org.springframework.stereotype.Component;

/** Step {@code user_checkFacts} of {@code supervision}. */
@Component
class CheckFactsStep implements TaskStep {

    private final CheckFacts checkFacts;

    CheckFactsStep(CheckFacts checkFacts) {
        this.checkFacts = checkFacts;
    }

    @Override
    public String stem() {
        return "checkFacts";
    }

    @Override
    public Map<String, Object> complete(Answers answers) {
        checkFacts.check(
                SupervisionNames.ID.heldBy(answers),
                SupervisionNames.FOUNDED.enteredIn(answers),
                SupervisionNames.FINDINGS.enteredIn(answers),
                answers.actor());
        return Map.of();
    }
}
