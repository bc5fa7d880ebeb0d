package org.doorstep.review.process;

import static org.doorstep.review.process.CarryOutReviewProcess.CARRIED_OUT_ON;
import static org.doorstep.review.process.CarryOutReviewProcess.PROOF;
import static org.doorstep.review.process.ReviewProcess.REVIEW;

import java.util.Map;
import org.doorstep.engine.Answers;
import org.doorstep.engine.TaskStep;
import org.doorstep.review.CarryOutReview;
import org.springframework.stereotype.Component;

/** Step {@code user_carryOutReview} of {@code carry-out-review}. */
@Component
class CarryOutReviewStep implements TaskStep {

    private final CarryOutReview carryOutReview;

    CarryOutReviewStep(CarryOutReview carryOutReview) {
        this.carryOutReview = carryOutReview;
    }

    @Override
    public String stem() {
        return "carryOutReview";
    }

    @Override
    public Map<String, Object> complete(Answers answers) {
        carryOutReview.carryOut(
                REVIEW.heldBy(answers),
                CARRIED_OUT_ON.maybeEnteredIn(answers).orElse(null),
                PROOF.enteredIn(answers),
                answers.actor());
        return Map.of();
    }
}
