package org.doorstep.supervision.process;

import java.util.Map;
import org.doorstep.engine.Answers;
import org.doorstep.engine.TaskStep;
import org.doorstep.supervision.AnswerWarning;
import org.springframework.stereotype.Component;

/** Step {@code user_pressForAnswer} of {@code deadline-warning}. */
@Component
class PressForAnswerStep implements TaskStep {

    private final AnswerWarning answerWarning;

    PressForAnswerStep(AnswerWarning answerWarning) {
        this.answerWarning = answerWarning;
    }

    @Override
    public String stem() {
        return "pressForAnswer";
    }

    @Override
    public Map<String, Object> complete(Answers answers) {
        answerWarning.answer(
                WarningProcess.subjectOf(answers), WarningProcess.UNIT_SAID.enteredIn(answers), answers.actor());
        return Map.of();
    }
}
