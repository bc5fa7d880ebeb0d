package org.doorstep.supervision.process;

import java.util.Map;
import org.doorstep.engine.Answers;
import org.doorstep.engine.TaskStep;
import org.doorstep.supervision.AnswerWarning;
import org.springframework.stereotype.Component;

/** Step {@code user_mindDeadline} of {@code deadline-warning}. */
@Component
class MindDeadlineStep implements TaskStep {

    private final AnswerWarning answerWarning;

    MindDeadlineStep(AnswerWarning answerWarning) {
        this.answerWarning = answerWarning;
    }

    @Override
    public String stem() {
        return "mindDeadline";
    }

    @Override
    public Map<String, Object> complete(Answers answers) {
        answerWarning.answer(
                WarningProcess.subjectOf(answers), WarningProcess.MISSING.enteredIn(answers), answers.actor());
        return Map.of();
    }
}
