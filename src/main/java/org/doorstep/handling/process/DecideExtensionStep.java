package org.doorstep.handling.process;

import java.util.Map;
import org.doorstep.engine.Answers;
import org.doorstep.engine.TaskStep;
import org.doorstep.handling.DecideExtension;
import org.springframework.stereotype.Component;

/** Step {@code user_decideExtension} of {@code extension}. */
@Component
class DecideExtensionStep implements TaskStep {

    private final DecideExtension decideExtension;

    DecideExtensionStep(DecideExtension decideExtension) {
        this.decideExtension = decideExtension;
    }

    @Override
    public String stem() {
        return "decideExtension";
    }

    @Override
    public Map<String, Object> complete(Answers answers) {
        decideExtension.decide(
                answers.theDemand(),
                ExtensionProcess.EXTENSION.enteredIn(answers),
                ExtensionProcess.DAYS.heldBy(answers),
                ExtensionProcess.REMARK.maybeEnteredIn(answers).orElse(null),
                answers.actor());
        return Map.of();
    }
}
