package org.doorstep.handling.process;

import java.util.Map;
import org.doorstep.engine.Answers;
import org.doorstep.engine.TaskStep;
import org.doorstep.handling.AskBothSides;
import org.springframework.stereotype.Component;

/** Step {@code user_askBothSides} of {@code mediation}. */
@Component
class AskBothSidesStep implements TaskStep {

    private final AskBothSides askBothSides;

    AskBothSidesStep(AskBothSides askBothSides) {
        this.askBothSides = askBothSides;
    }

    @Override
    public String stem() {
        return "askBothSides";
    }

    @Override
    public Map<String, Object> complete(Answers answers) {
        var bothAgree = askBothSides.ask(
                answers.theDemand(),
                MediationProcess.PETITIONER_HOW.maybeEnteredIn(answers).orElse(null),
                MediationProcess.OTHER_HOW.maybeEnteredIn(answers).orElse(null),
                answers.actor());
        return Map.of(MediationProcess.BOTH_AGREE.name(), bothAgree ? "YES" : "NO");
    }
}
