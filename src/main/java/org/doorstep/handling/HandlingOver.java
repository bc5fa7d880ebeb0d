package org.doorstep.handling;

import java.util.Set;
import org.doorstep.petition.CaseHappened;
import org.doorstep.petition.DemandSealed;
import org.doorstep.petition.Timeline;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Ends what runs beside the handling of a demand as soon as it is handled no more: decided, withdrawn, or found to be a
 * report of misconduct, which nobody but the discipline office may know of (R22 §30).
 */
@Component
class HandlingOver {

    private static final Set<Timeline.Kind> OVER = Set.of(Timeline.Kind.DECISION_ISSUED, Timeline.Kind.WITHDRAWN);

    private final SideProceedings proceedings;

    HandlingOver(SideProceedings proceedings) {
        this.proceedings = proceedings;
    }

    @EventListener
    void hear(CaseHappened happened) {
        if (OVER.contains(happened.kind())) {
            proceedings.end(happened.petition(), happened.demand());
        }
    }

    @EventListener
    void hear(DemandSealed sealed) {
        proceedings.end(sealed.number().petition(), sealed.wholly() ? null : sealed.number());
    }
}
