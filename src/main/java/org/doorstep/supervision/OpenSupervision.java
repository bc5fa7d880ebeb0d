package org.doorstep.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.doorstep.deadline.Subject;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.UseCase;
import org.doorstep.petition.Timeline;
import org.doorstep.supervision.Supervision.Ground;

/** Opens a supervision, once for the same thing, and sends it to the petition office (R22 §40). */
@UseCase
public class OpenSupervision {

    private final Supervisions supervisions;
    private final SupervisionProcess process;
    private final Timeline timeline;
    private final Clock clock;

    OpenSupervision(Supervisions supervisions, SupervisionProcess process, Timeline timeline, Clock clock) {
        this.supervisions = supervisions;
        this.process = process;
        this.timeline = timeline;
        this.clock = clock;
    }

    public void open(Subject subject, Ground ground, OfficerId by) {
        enter(subject, ground, by).ifPresent(process::supervise);
    }

    /** Enters it in the case file, for a process that has begun already; nothing where the same is looked into. */
    Optional<Supervision> enter(Subject subject, Ground ground, OfficerId by) {
        if (supervisions.has(subject, ground)) {
            return Optional.empty();
        }
        var supervision = new Supervision(
                SupervisionId.fresh(), subject, ground, LocalDate.now(clock), null, null, null, null, null);
        supervisions.open(supervision);
        timeline.add(subject.petition(), subject.demand(), Timeline.Kind.SUPERVISION_OPENED, by);
        return Optional.of(supervision);
    }
}
