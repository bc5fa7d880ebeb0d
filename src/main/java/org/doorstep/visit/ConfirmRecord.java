package org.doorstep.visit;

import java.util.Optional;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.Refusal;
import org.doorstep.kernel.UseCase;
import org.doorstep.petition.Timeline;

/** Lets the person confirm what was written down, or correct it; the correction stands beside the record (R22 §19). */
@UseCase
public class ConfirmRecord {

    private final Visits visits;
    private final Timeline timeline;

    ConfirmRecord(Visits visits, Timeline timeline) {
        this.visits = visits;
        this.timeline = timeline;
    }

    public void confirm(
            VisitId id, Visit.Confirmation confirmation, String how, Optional<String> correction, OfficerId by) {
        if (confirmation == Visit.Confirmation.CORRECTED && correction.isEmpty()) {
            throw new Refusal("visit.correctionIsMissing");
        }
        var visit = visits.get(id);
        visit.requireConsent();
        visits.confirm(id, confirmation, how, correction.orElse(null));
        timeline.add(visit.petition(), visit.demand(), Timeline.Kind.VISIT_RECORD_CONFIRMED, by);
    }
}
