package org.doorstep.review.process;

import static org.doorstep.review.process.ReviewProcess.CAUSE;
import static org.doorstep.review.process.ReviewProcess.CAUSE_REASONS;
import static org.doorstep.review.process.ReviewProcess.REVIEW;

import java.util.Map;
import org.doorstep.engine.Answers;
import org.doorstep.engine.TaskStep;
import org.doorstep.review.WeighCause;
import org.springframework.stereotype.Component;

/** Step {@code user_weighCause} of {@code review}. */
@Component
class WeighCauseStep implements TaskStep {

    private final WeighCause weighCause;

    WeighCauseStep(WeighCause weighCause) {
        this.weighCause = weighCause;
    }

    @Override
    public String stem() {
        return "weighCause";
    }

    @Override
    public Map<String, Object> complete(Answers answers) {
        weighCause.weigh(
                REVIEW.heldBy(answers), CAUSE.enteredIn(answers), CAUSE_REASONS.enteredIn(answers), answers.actor());
        return Map.of();
    }
}
