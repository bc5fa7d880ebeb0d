package org.doorstep.supervision.process;

import java.util.Map;
import org.doorstep.engine.Answers;
import org.doorstep.engine.TaskStep;
import org.doorstep.supervision.AnswerWarning;
import org.springframework.stereotype.Component;

/** Step {@code user_hastenHandling} of {@code deadline-warning}. */
@Component
class HastenHandlingStep implements TaskStep {

    private final AnswerWarning answerWarning;

    HastenHandlingStep(AnswerWarning answerWarning) {
        this.answerWarning = answerWarning;
    }

    @Override
    public String stem() {
        return "hastenHandling";
    }

    @Override
    public Map<String, Object> complete(Answers answers) {
        answerWarning.answer(
                WarningProcess.subjectOf(answers), WarningProcess.MEASURES.enteredIn(answers), answers.actor());
        return Map.of();
    }
}
