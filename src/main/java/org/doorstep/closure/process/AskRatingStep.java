package org.doorstep.closure.process;

import java.util.Map;
import org.doorstep.closure.AskRating;
import org.doorstep.closure.Rating;
import org.doorstep.engine.Answers;
import org.doorstep.engine.TaskStep;
import org.springframework.stereotype.Component;

/** Step {@code user_askRating} of {@code petition}. */
@Component
class AskRatingStep implements TaskStep {

    private final AskRating askRating;

    AskRatingStep(AskRating askRating) {
        this.askRating = askRating;
    }

    @Override
    public String stem() {
        return "askRating";
    }

    @Override
    public Map<String, Object> complete(Answers answers) {
        var rating = new Rating(
                PetitionProcess.OFFICE_RATING.enteredIn(answers),
                PetitionProcess.UNIT_RATING.enteredIn(answers),
                PetitionProcess.COMMENT.maybeEnteredIn(answers).orElse(null));
        askRating.rate(answers.petition(), rating, answers.actor());
        return Map.of();
    }
}
