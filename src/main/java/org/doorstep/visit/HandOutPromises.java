package org.doorstep.visit;

import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.UseCase;
import org.doorstep.petition.Timeline;

/** Turns each promise of a confirmed record into a task of the one who made it, and passes new demands on. */
@UseCase
public class HandOutPromises {

    private final Visits visits;
    private final Promises promises;
    private final VisitProcess process;
    private final Timeline timeline;

    HandOutPromises(Visits visits, Promises promises, VisitProcess process, Timeline timeline) {
        this.visits = visits;
        this.promises = promises;
        this.process = process;
        this.timeline = timeline;
    }

    public void handOut(VisitId id) {
        var visit = visits.get(id);
        for (var promise : promises.toHandOut(id)) {
            process.promiseMade(promise);
            promises.handedOut(promise.id());
            timeline.add(visit.petition(), visit.demand(), Timeline.Kind.PROMISE_MADE, promise.promisedBy());
        }
        if (visits.newDemands(id).isPresent()) {
            process.newDemandHeard(visit.petition());
            timeline.add(visit.petition(), null, Timeline.Kind.MATERIAL_ARRIVED, OfficerId.SYSTEM);
        }
    }
}
