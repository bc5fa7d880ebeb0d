package org.doorstep.supervision;

import java.time.Clock;
import java.time.LocalDate;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.UseCase;
import org.doorstep.petition.Timeline;

/** Ends a supervision; the petitioner sees that somebody looked into the case. */
@UseCase
public class CloseSupervision {

    private final Supervisions supervisions;
    private final Timeline timeline;
    private final Clock clock;

    CloseSupervision(Supervisions supervisions, Timeline timeline, Clock clock) {
        this.supervisions = supervisions;
        this.timeline = timeline;
        this.clock = clock;
    }

    public void close(SupervisionId id) {
        var supervision = supervisions.get(id);
        if (!supervision.isOpen()) {
            return; // a retry
        }
        supervisions.close(id, LocalDate.now(clock));
        var subject = supervision.subject();
        timeline.add(subject.petition(), subject.demand(), Timeline.Kind.SUPERVISION_CLOSED, OfficerId.SYSTEM);
    }
}
