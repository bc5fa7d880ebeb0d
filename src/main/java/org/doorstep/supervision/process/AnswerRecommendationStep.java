package org.doorstep.supervision.process;

import java.util.Map;
import org.doorstep.engine.Answers;
import org.doorstep.engine.TaskStep;
import org.doorstep.supervision.AnswerRecommendation;
import org.springframework.stereotype.Component;

/** Step {@code user_answerRecommendation} of {@code supervision}. */
@Component
class AnswerRecommendationStep implements TaskStep {

    private final AnswerRecommendation answerRecommendation;

    AnswerRecommendationStep(AnswerRecommendation answerRecommendation) {
        this.answerRecommendation = answerRecommendation;
    }

    @Override
    public String stem() {
        return "answerRecommendation";
    }

    @Override
    public Map<String, Object> complete(Answers answers) {
        answerRecommendation.answer(
                SupervisionNames.ID.heldBy(answers),
                SupervisionNames.ADOPTION.enteredIn(answers),
                SupervisionNames.ADOPTION_WORDS.enteredIn(answers),
                answers.actor());
        return Map.of();
    }
}
