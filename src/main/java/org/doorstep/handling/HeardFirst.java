package org.doorstep.handling;

import java.util.Set;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.Refusal;
import org.doorstep.petition.CaseHappened;
import org.doorstep.petition.Petitions;
import org.doorstep.petition.Timeline;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets nobody decide a demand while a hearing on it is open: what comes out there is what is to be weighed (R22 §31(6)). */
@Component
class HeardFirst {

    private static final Set<Timeline.Kind> DECIDING =
            Set.of(Timeline.Kind.DECISION_DRAFTED, Timeline.Kind.DECISION_APPROVED);

    private final SideProceedings proceedings;
    private final Petitions petitions;
    private final Timeline timeline;

    HeardFirst(SideProceedings proceedings, Petitions petitions, Timeline timeline) {
        this.proceedings = proceedings;
        this.petitions = petitions;
        this.timeline = timeline;
    }

    @EventListener
    void hear(CaseHappened happened) {
        if (!DECIDING.contains(happened.kind())) {
            return;
        }
        petitions.hold(happened.petition()); // nobody asks for one at this moment
        if (proceedings.isOpen(SideProceedings.Kind.HEARING, happened.theDemand())) {
            throw new Refusal("handling.hearFirst", happened.theDemand());
        }
    }

    /** Whether the decision has been approved, which is issued at any moment then; {@link OneAtATime} holds the petition. */
    boolean isTooLateFor(DemandNumber number) {
        return timeline.of(number.petition()).stream()
                .filter(entry -> number.equals(entry.demand()) && DECIDING.contains(entry.kind()))
                .reduce((earlier, later) -> later)
                .filter(last -> last.kind() == Timeline.Kind.DECISION_APPROVED)
                .isPresent();
    }
}
