package org.doorstep.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.UseCase;
import org.doorstep.letters.Letters;
import org.doorstep.petition.Demands;
import org.doorstep.petition.Notes;
import org.doorstep.petition.Timeline;

/** Tells the petitioner in writing that a request came too late, why there was no good cause, and the way out. */
@UseCase
public class DeclineReview {

    private final Reviews reviews;
    private final Demands demands;
    private final Notes notes;
    private final Letters letters;
    private final Timeline timeline;
    private final Clock clock;

    DeclineReview(Reviews reviews, Demands demands, Notes notes, Letters letters, Timeline timeline, Clock clock) {
        this.reviews = reviews;
        this.demands = demands;
        this.notes = notes;
        this.letters = letters;
        this.timeline = timeline;
        this.clock = clock;
    }

    public void decline(ReviewId id) {
        var review = reviews.get(id);
        if (review.endedOn() != null) {
            return; // a retry: the petitioner has been told
        }
        var demand = review.demand();
        var ground = notes.latest(demand.petition(), demand, NoteKind.CAUSE).orElse("");
        var words = new HashMap<>(review.onLetters());
        words.put("summary", demands.summary(demand));
        words.put("ground", ground);
        letters.issue(Letters.Kind.REVIEW_DECLINED, demand.petition(), demand, words);
        reviews.end(id, LocalDate.now(clock));
        timeline.add(demand.petition(), demand, Timeline.Kind.REVIEW_NOT_ADMITTED, OfficerId.SYSTEM);
    }
}
