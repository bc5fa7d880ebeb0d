package org.doorstep.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.doorstep.kernel.UseCase;
import org.doorstep.letters.Letters;

/** Ends a review whose petition was withdrawn; the petitioner gets one confirmation for both, whoever writes it first. */
@UseCase
public class EndReview {

    private final Reviews reviews;
    private final Letters letters;
    private final Clock clock;

    EndReview(Reviews reviews, Letters letters, Clock clock) {
        this.reviews = reviews;
        this.letters = letters;
        this.clock = clock;
    }

    public void end(ReviewId id) {
        var petition = reviews.get(id).demand().petition();
        letters.issue(Letters.Kind.WITHDRAWAL_CONFIRMATION, petition, null, Map.of());
        reviews.end(id, LocalDate.now(clock));
    }
}
