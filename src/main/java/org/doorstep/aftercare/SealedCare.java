package org.doorstep.aftercare;

import org.doorstep.kernel.OfficerId;
import org.doorstep.petition.DemandSealed;
import org.doorstep.petition.Timeline;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Ends the care where a petition turns out to hold a report of misconduct: who sent it is nobody's to know (R22 §30). */
@Component
class SealedCare {

    private final CareRecord record;
    private final CareProcess process;

    SealedCare(CareRecord record, CareProcess process) {
        this.record = record;
        this.process = process;
    }

    @EventListener
    void hear(DemandSealed sealed) {
        var petition = sealed.number().petition();
        if (process.seal(petition)) {
            record.add(petition, Timeline.Kind.AFTERCARE_ENDED, OfficerId.SYSTEM);
        }
    }
}
