package org.doorstep.handling;

import java.util.Set;
import org.doorstep.kernel.Refusal;
import org.doorstep.petition.CaseHappened;
import org.doorstep.petition.Timeline;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets nobody decide a demand while a hearing on it is open: what comes out there is what is to be weighed (R22 §31(6)). */
@Component
class HeardFirst {

    private static final Set<Timeline.Kind> DECIDING =
            Set.of(Timeline.Kind.DECISION_DRAFTED, Timeline.Kind.DECISION_APPROVED);

    private final SideProceedings proceedings;

    HeardFirst(SideProceedings proceedings) {
        this.proceedings = proceedings;
    }

    @EventListener
    void hear(CaseHappened happened) {
        if (DECIDING.contains(happened.kind())
                && proceedings.isOpen(SideProceedings.Kind.HEARING, happened.theDemand())) {
            throw new Refusal("handling.hearFirst", happened.theDemand());
        }
    }
}
