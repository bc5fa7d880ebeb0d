package org.doorstep.review;

import org.doorstep.deadline.Ledger;
import org.doorstep.deadline.Subject;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.UseCase;
import org.doorstep.petition.Notes;
import org.doorstep.petition.Timeline;
import org.jspecify.annotations.Nullable;

/** Records what the reviewer found in the file, from the petitioner, and at a hearing if there was one. */
@UseCase
public class ExamineReview {

    private final Reviews reviews;
    private final Stages stages;
    private final Ledger ledger;
    private final Notes notes;
    private final Timeline timeline;

    ExamineReview(Reviews reviews, Stages stages, Ledger ledger, Notes notes, Timeline timeline) {
        this.reviews = reviews;
        this.stages = stages;
        this.ledger = ledger;
        this.notes = notes;
        this.timeline = timeline;
    }

    public void examine(ReviewId id, Examination found, OfficerId by) {
        var review = reviews.get(id);
        var demand = review.demand();
        if (found.hearing()) {
            var days = found.hearingDays();
            if (days != null) { // refused where the law counts them (R22 §36)
                ledger.excludeHearing(
                        Subject.of(demand), stages.named(demand, review.stage()).answer(), days, "hearingHeld");
            }
            timeline.add(demand.petition(), demand, Timeline.Kind.HEARING_HELD, by);
        }
        notes.write(demand.petition(), demand, NoteKind.FACTS, found.facts(), by);
        timeline.add(demand.petition(), demand, Timeline.Kind.REVIEW_EXAMINED, by);
    }

    /**
     * What was found.
     *
     * @param hearingDays how many days a hearing took that are not to be counted, or nothing
     */
    public record Examination(
            String facts, boolean hearing, @Nullable Integer hearingDays) {}
}
