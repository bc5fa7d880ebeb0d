package org.doorstep.supervision.process;

import java.util.Map;
import org.doorstep.engine.Answers;
import org.doorstep.engine.TaskStep;
import org.doorstep.supervision.AnswerSupervision;
import org.springframework.stereotype.Component;

/** Step {@code user_answerSupervision} of {@code supervision}. */
@Component
class AnswerSupervisionStep implements TaskStep {

    private final AnswerSupervision answerSupervision;

    AnswerSupervisionStep(AnswerSupervision answerSupervision) {
        this.answerSupervision = answerSupervision;
    }

    @Override
    public String stem() {
        return "answerSupervision";
    }

    @Override
    public Map<String, Object> complete(Answers answers) {
        answerSupervision.answer(
                SupervisionNames.ID.heldBy(answers), SupervisionNames.UNIT_ANSWER.enteredIn(answers), answers.actor());
        return Map.of();
    }
}
