package org.doorstep.review.process;

import static org.doorstep.review.process.ReviewProcess.RECEIPT;
import static org.doorstep.review.process.ReviewProcess.RECEIVED_ON;
import static org.doorstep.review.process.ReviewProcess.REVIEW;
import static org.doorstep.review.process.ReviewProcess.SERVICE_METHOD;

import java.util.Map;
import org.doorstep.engine.Answers;
import org.doorstep.engine.TaskStep;
import org.doorstep.review.ServeReview;
import org.springframework.stereotype.Component;

/** Step {@code user_serveReview} of {@code review}. */
@Component
class ServeReviewStep implements TaskStep {

    private final ServeReview serveReview;

    ServeReviewStep(ServeReview serveReview) {
        this.serveReview = serveReview;
    }

    @Override
    public String stem() {
        return "serveReview";
    }

    @Override
    public Map<String, Object> complete(Answers answers) {
        serveReview.serve(
                REVIEW.heldBy(answers),
                SERVICE_METHOD.enteredIn(answers),
                RECEIVED_ON.maybeEnteredIn(answers).orElse(null),
                RECEIPT.enteredIn(answers),
                answers.actor());
        return Map.of();
    }
}
