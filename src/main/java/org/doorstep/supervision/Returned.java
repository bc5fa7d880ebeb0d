package org.doorstep.supervision;

import org.doorstep.deadline.Subject;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.OfficerId;
import org.doorstep.petition.CaseHappened;
import org.doorstep.petition.Timeline;
import org.doorstep.supervision.Supervision.Ground;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Has a demand looked into that one unit after the other sends back (推诿, R22 §40). */
@Component
class Returned {

    private static final int TOO_OFTEN = 2;

    private final Timeline timeline;
    private final OpenSupervision openSupervision;

    Returned(Timeline timeline, OpenSupervision openSupervision) {
        this.timeline = timeline;
        this.openSupervision = openSupervision;
    }

    @EventListener
    void hear(CaseHappened event) {
        if (event.kind() == Timeline.Kind.TRANSFER_RETURNED) {
            var demand = event.theDemand();
            if (times(demand) >= TOO_OFTEN) {
                openSupervision.open(Subject.of(demand), Ground.RETURNED, OfficerId.SYSTEM);
            }
        }
    }

    private long times(DemandNumber demand) {
        return timeline.publicOf(demand.petition()).stream()
                .filter(entry -> entry.kind() == Timeline.Kind.TRANSFER_RETURNED && demand.equals(entry.demand()))
                .count();
    }
}
