package org.doorstep.visit;

import java.time.Clock;
import java.time.LocalDate;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.Refusal;
import org.doorstep.kernel.UseCase;
import org.doorstep.petition.Timeline;

/** Records that a promise was kept, with the proof of it. */
@UseCase
public class KeepPromise {

    private final Promises promises;
    private final Visits visits;
    private final Timeline timeline;
    private final Clock clock;

    KeepPromise(Promises promises, Visits visits, Timeline timeline, Clock clock) {
        this.promises = promises;
        this.visits = visits;
        this.timeline = timeline;
        this.clock = clock;
    }

    public void keep(PromiseId id, LocalDate on, String proof, OfficerId by) {
        if (on.isAfter(LocalDate.now(clock))) {
            throw new Refusal("visit.notYet", on);
        }
        var promise = promises.get(id);
        promises.keep(id, on, proof);
        timeline.add(promise.petition(), visits.get(promise.visit()).demand(), Timeline.Kind.PROMISE_KEPT, by);
    }
}
