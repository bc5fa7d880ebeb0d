package org.doorstep.supervision.process;

import java.util.Map;
import org.doorstep.engine.Answers;
import org.doorstep.engine.TaskStep;
import org.doorstep.supervision.VerifyAnswer;
import org.doorstep.supervision.VerifyAnswer.Advice;
import org.doorstep.supervision.VerifyAnswer.Verdict;
import org.springframework.stereotype.Component;

/** Step {@code user_verifyAnswer} of {@code supervision}. */
@Component
class VerifyAnswerStep implements TaskStep {

    private final VerifyAnswer verifyAnswer;

    VerifyAnswerStep(VerifyAnswer verifyAnswer) {
        this.verifyAnswer = verifyAnswer;
    }

    @Override
    public String stem() {
        return "verifyAnswer";
    }

    @Override
    public Map<String, Object> complete(Answers answers) {
        var advice = SupervisionNames.VERDICT.enteredIn(answers) == Verdict.RECOMMEND
                ? new Advice(
                        SupervisionNames.RECOMMENDATION.enteredIn(answers),
                        SupervisionNames.RECOMMENDED.enteredIn(answers))
                : null;
        verifyAnswer.verify(
                SupervisionNames.ID.heldBy(answers),
                SupervisionNames.VERIFIED.enteredIn(answers),
                advice,
                answers.actor());
        return Map.of();
    }
}
