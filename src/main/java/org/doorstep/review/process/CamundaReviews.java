package org.doorstep.review.process;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.doorstep.review.Review;
import org.doorstep.review.ReviewsUnderWay;
import org.springframework.stereotype.Component;

/** Reviews as process instances of their own, found by the number of the petition, open or archived. */
@Component
class CamundaReviews implements ReviewsUnderWay {

    private final RuntimeService runtime;
    private final FirstVariables variables;

    CamundaReviews(RuntimeService runtime, FirstVariables variables) {
        this.runtime = runtime;
        this.variables = variables;
    }

    @Override
    public void start(Review review) {
        start(ReviewProcess.ID, review, variables.of(review));
    }

    @Override
    public void carryOut(Review review) {
        start(CarryOutReviewProcess.ID, review, variables.toCarryOut(review));
    }

    private void start(String process, Review review, Map<String, Object> first) {
        runtime.startProcessInstanceByKey(process, review.demand().petition().value(), first);
    }
}
