package org.doorstep.visit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.Refusal;
import org.doorstep.kernel.UseCase;
import org.doorstep.petition.Notes;
import org.doorstep.petition.Timeline;

/**
 * Records whether the person agrees to a visit. They must have been told why, who and when (PIPL §17); saying no costs
 * them nothing (PIPL §16) and leaves no mark on the timeline that they see.
 */
@UseCase
public class AskConsent {

    private final Visits visits;
    private final Notes notes;
    private final Timeline timeline;
    private final Clock clock;

    AskConsent(Visits visits, Notes notes, Timeline timeline, Clock clock) {
        this.visits = visits;
        this.notes = notes;
        this.timeline = timeline;
        this.clock = clock;
    }

    public void ask(
            VisitId id,
            Visit.Consent consent,
            boolean toldPurpose,
            Optional<String> givenBy,
            Optional<String> note,
            OfficerId by) {
        if (consent == Visit.Consent.GIVEN && !toldPurpose) {
            throw new Refusal("visit.tellPurposeFirst");
        }
        var visit = visits.get(id);
        visits.consent(id, consent, givenBy.orElse(null), LocalDate.now(clock));
        note.ifPresent(words -> notes.write(visit.petition(), visit.demand(), "consent", words, by));
        if (consent == Visit.Consent.GIVEN) {
            timeline.add(visit.petition(), visit.demand(), Timeline.Kind.CONSENT_GIVEN, by);
        }
    }
}
