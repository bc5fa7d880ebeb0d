package org.doorstep.review.process;

import java.util.Map;
import org.doorstep.engine.Answers;
import org.doorstep.engine.StartStep;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.review.RequestReview;
import org.springframework.stereotype.Component;

/** The start form of {@code review}, for a request that came in a letter or was spoken. */
@Component
class RequestReviewStart implements StartStep {

    private final RequestReview requestReview;
    private final FirstVariables variables;

    RequestReviewStart(RequestReview requestReview, FirstVariables variables) {
        this.requestReview = requestReview;
        this.variables = variables;
    }

    @Override
    public String process() {
        return ReviewProcess.ID;
    }

    @Override
    public Map<String, Object> start(Answers answers) {
        var review = requestReview.request(
                new DemandNumber(answers.text("demandNumber")),
                ReviewProcess.REASONS.enteredIn(answers),
                ReviewProcess.RECEIVED_ON.maybeEnteredIn(answers).orElse(null));
        return variables.of(review);
    }
}
