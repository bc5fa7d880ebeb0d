package org.doorstep.visit;

import java.time.Clock;
import java.time.LocalDate;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.UseCase;
import org.doorstep.petition.Timeline;

/** Ends a visit whose consent was withdrawn: at once, and with nothing kept that the person has not confirmed. */
@UseCase
public class EndVisit {

    private final Visits visits;
    private final Timeline timeline;
    private final Clock clock;

    EndVisit(Visits visits, Timeline timeline, Clock clock) {
        this.visits = visits;
        this.timeline = timeline;
        this.clock = clock;
    }

    public void end(VisitId id) {
        var visit = visits.get(id);
        visits.consent(id, Visit.Consent.WITHDRAWN, null, LocalDate.now(clock));
        visits.forgetUnconfirmed(id);
        visits.end(id, Visit.Outcome.CALLED_OFF);
        timeline.add(visit.petition(), visit.demand(), Timeline.Kind.VISIT_NOT_MADE, OfficerId.SYSTEM);
    }
}
