package org.doorstep.supervision;

import org.doorstep.petition.DemandSealed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes a case out of everybody's hands that turns out to be a report of misconduct (R22 §30). */
@Component
class SealedCases {

    private final Supervisions supervisions;
    private final SupervisionProcess process;
    private final CloseSupervision closeSupervision;

    SealedCases(Supervisions supervisions, SupervisionProcess process, CloseSupervision closeSupervision) {
        this.supervisions = supervisions;
        this.process = process;
        this.closeSupervision = closeSupervision;
    }

    @EventListener
    void hear(DemandSealed sealed) {
        supervisions.of(sealed.number().petition()).stream()
                .filter(Supervision::isOpen)
                .filter(open ->
                        sealed.wholly() || sealed.number().equals(open.subject().demand()))
                .forEach(open -> {
                    process.seal(open);
                    closeSupervision.close(open.id());
                });
    }
}
