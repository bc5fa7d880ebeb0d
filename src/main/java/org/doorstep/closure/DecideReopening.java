package org.doorstep.closure;

import java.time.Clock;
import java.time.LocalDate;
import org.doorstep.closure.Reopening.Answer;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.Refusal;
import org.doorstep.kernel.UseCase;
import org.doorstep.petition.Demands;
import org.doorstep.petition.Notes;
import org.doorstep.petition.Petitions;
import org.doorstep.petition.Timeline;

/**
 * Records what a person decided about handling a demand again, and why. Handled again, it begins anew where it was
 * accepted, with a period of its own from this day; what it had come to stays on record.
 */
@UseCase
public class DecideReopening {

    private final Petitions petitions;
    private final Demands demands;
    private final Reopenings reopenings;
    private final NoReviewYet noReviewYet;
    private final Notes notes;
    private final Timeline timeline;
    private final Clock clock;

    DecideReopening(
            Petitions petitions,
            Demands demands,
            Reopenings reopenings,
            NoReviewYet noReviewYet,
            Notes notes,
            Timeline timeline,
            Clock clock) {
        this.petitions = petitions;
        this.demands = demands;
        this.reopenings = reopenings;
        this.noReviewYet = noReviewYet;
        this.notes = notes;
        this.timeline = timeline;
        this.clock = clock;
    }

    public void decide(DemandNumber number, Answer answer, String reasons, OfficerId by) {
        petitions.hold(number.petition()); // somebody may ask for a review at the same moment
        var reopening = reopenings
                .latest(number)
                .filter(latest -> latest.answer() == null)
                .orElseThrow(() -> new Refusal("closure.nothingToReopen", number));
        if (answer == Answer.HANDLE_AGAIN) {
            noReviewYet.require(number);
        }
        notes.write(number.petition(), number, NoteKind.REOPENING, reasons, by);
        reopenings.answer(reopening, answer, demands.get(number), by, LocalDate.now(clock));
        if (answer == Answer.HANDLE_AGAIN) {
            demands.reopen(number);
            timeline.add(number.petition(), number, Timeline.Kind.REOPENED, by);
        } else {
            timeline.add(number.petition(), number, Timeline.Kind.NOT_REOPENED, by);
        }
    }
}
