package org.doorstep.recusal.process;

import java.util.Map;
import org.doorstep.engine.Answers;
import org.doorstep.engine.TaskStep;
import org.doorstep.recusal.DecideRecusal;
import org.doorstep.recusal.PassRecusalOn;
import org.doorstep.recusal.Recusal;
import org.springframework.stereotype.Component;

/** Step {@code user_decideRecusal} of {@code recusal}. */
@Component
class DecideRecusalStep implements TaskStep {

    private final DecideRecusal decideRecusal;
    private final PassRecusalOn passRecusalOn;

    DecideRecusalStep(DecideRecusal decideRecusal, PassRecusalOn passRecusalOn) {
        this.decideRecusal = decideRecusal;
        this.passRecusalOn = passRecusalOn;
    }

    @Override
    public String stem() {
        return "decideRecusal";
    }

    @Override
    public Map<String, Object> complete(Answers answers) {
        var id = RecusalNames.ID.heldBy(answers);
        var answer = RecusalNames.ANSWER.enteredIn(answers);
        if (answer.equals(RecusalNames.PASSED_ON)) {
            return RecusalVariables.of(passRecusalOn.passOn(id, answers.actor()));
        }
        decideRecusal.decide(
                id,
                Recusal.Answer.valueOf(answer),
                RecusalNames.OFFICER.enteredIn(answers),
                RecusalNames.REASON.enteredIn(answers),
                answers.actor());
        return Map.of();
    }
}
