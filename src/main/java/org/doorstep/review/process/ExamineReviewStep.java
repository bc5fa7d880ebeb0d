package org.doorstep.review.process;

import static org.doorstep.review.process.ReviewProcess.FACTS;
import static org.doorstep.review.process.ReviewProcess.HEARING;
import static org.doorstep.review.process.ReviewProcess.HEARING_DAYS;
import static org.doorstep.review.process.ReviewProcess.REVIEW;

import java.util.Map;
import org.doorstep.engine.Answers;
import org.doorstep.engine.TaskStep;
import org.doorstep.review.ExamineReview;
import org.springframework.stereotype.Component;

/** Step {@code user_examineReview} of {@code review}. */
@Component
class ExamineReviewStep implements TaskStep {

    private final ExamineReview examineReview;

    ExamineReviewStep(ExamineReview examineReview) {
        this.examineReview = examineReview;
    }

    @Override
    public String stem() {
        return "examineReview";
    }

    @Override
    public Map<String, Object> complete(Answers answers) {
        var found = new ExamineReview.Examination(
                FACTS.enteredIn(answers),
                HEARING.enteredIn(answers),
                HEARING_DAYS.maybeEnteredIn(answers).orElse(null));
        examineReview.examine(REVIEW.heldBy(answers), found, answers.actor());
        return Map.of();
    }
}
