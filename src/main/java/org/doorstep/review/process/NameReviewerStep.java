package org.doorstep.review.process;

import static org.doorstep.review.process.ReviewProcess.REVIEW;
import static org.doorstep.review.process.ReviewProcess.REVIEWER;

import java.util.Map;
import org.doorstep.engine.Answers;
import org.doorstep.engine.TaskStep;
import org.doorstep.review.NameReviewer;
import org.springframework.stereotype.Component;

/** Step {@code user_nameReviewer} of {@code review}. */
@Component
class NameReviewerStep implements TaskStep {

    private final NameReviewer nameReviewer;

    NameReviewerStep(NameReviewer nameReviewer) {
        this.nameReviewer = nameReviewer;
    }

    @Override
    public String stem() {
        return "nameReviewer";
    }

    @Override
    public Map<String, Object> complete(Answers answers) {
        nameReviewer.name(REVIEW.heldBy(answers), REVIEWER.enteredIn(answers), answers.actor());
        return Map.of();
    }
}
