package org.doorstep.aftercare.process;

import java.util.Map;
import org.doorstep.aftercare.GiveHelp;
import org.doorstep.engine.Answers;
import org.doorstep.engine.TaskStep;
import org.springframework.stereotype.Component;

/** Step {@code user_giveHelp} of {@code aftercare}. */
@Component
class GiveHelpStep implements TaskStep {

    private final GiveHelp giveHelp;

    GiveHelpStep(GiveHelp giveHelp) {
        this.giveHelp = giveHelp;
    }

    @Override
    public String stem() {
        return "giveHelp";
    }

    @Override
    public Map<String, Object> complete(Answers answers) {
        giveHelp.give(answers.petition(), AftercareProcess.HELP.enteredIn(answers), answers.actor());
        return Map.of();
    }
}
