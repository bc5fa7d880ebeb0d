package org.doorstep.review.process;

import static org.doorstep.review.process.ReviewProcess.FACTS;
import static org.doorstep.review.process.ReviewProcess.LAW;
import static org.doorstep.review.process.ReviewProcess.OUTCOME;
import static org.doorstep.review.process.ReviewProcess.REASONS;
import static org.doorstep.review.process.ReviewProcess.REPLY;
import static org.doorstep.review.process.ReviewProcess.REVIEW;

import java.util.Map;
import org.doorstep.engine.Answers;
import org.doorstep.engine.TaskStep;
import org.doorstep.review.DraftReview;
import org.doorstep.review.Opinion;
import org.springframework.stereotype.Component;

/** Step {@code user_draftReview} of {@code review}. */
@Component
class DraftReviewStep implements TaskStep {

    private final DraftReview draftReview;

    DraftReviewStep(DraftReview draftReview) {
        this.draftReview = draftReview;
    }

    @Override
    public String stem() {
        return "draftReview";
    }

    @Override
    public Map<String, Object> complete(Answers answers) {
        var draft = new Opinion.Draft(
                OUTCOME.enteredIn(answers),
                FACTS.enteredIn(answers),
                REASONS.enteredIn(answers),
                LAW.enteredIn(answers),
                REPLY.enteredIn(answers));
        draftReview.draft(REVIEW.heldBy(answers), draft, answers.actor());
        return Map.of();
    }
}
