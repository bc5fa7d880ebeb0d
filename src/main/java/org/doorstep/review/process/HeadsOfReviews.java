package org.doorstep.review.process;

import java.util.Optional;
import org.doorstep.engine.TaskCase;
import org.doorstep.engine.TaskHeads;
import org.doorstep.review.ReviewingBody;
import org.doorstep.review.Reviews;
import org.springframework.stereotype.Component;

/** The head of the reviewing body as it is today: an interest may have come to light since the review began (R22 §35, §36). */
@Component
class HeadsOfReviews implements TaskHeads {

    private final Reviews reviews;
    private final ReviewingBody body;

    HeadsOfReviews(Reviews reviews, ReviewingBody body) {
        this.reviews = reviews;
        this.body = body;
    }

    /** Carrying out what a review says is the work of the unit that answered first: its tasks have no stage. */
    @Override
    public Optional<String> groupOf(TaskCase task) {
        return task.maybe(ReviewProcess.STAGE)
                .flatMap(stage -> task.maybe(ReviewProcess.REVIEW))
                .map(reviews::get)
                .map(body::heads);
    }
}
