package org.doorstep.decision;

import java.time.Clock;
import java.time.LocalDate;
import org.doorstep.decision.Decisions.Service;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.HappenedOn;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.UseCase;
import org.doorstep.letters.ServiceMethod;
import org.doorstep.petition.Demands;
import org.doorstep.petition.Timeline;
import org.jspecify.annotations.Nullable;

/** Records how and when the decision reached the petitioner, with proof: from that day a review may be asked (R22 §35). */
@UseCase
public class ServeDecision {

    private final Demands demands;
    private final Decisions decisions;
    private final Timeline timeline;
    private final Clock clock;

    ServeDecision(Demands demands, Decisions decisions, Timeline timeline, Clock clock) {
        this.demands = demands;
        this.decisions = decisions;
        this.timeline = timeline;
        this.clock = clock;
    }

    public void serve(
            DemandNumber number, ServiceMethod method, @Nullable LocalDate saidOn, String receipt, OfficerId by) {
        var demand = demands.get(number);
        var on = HappenedOn.settle("receivedOn", saidOn, LocalDate.now(clock), demand.decidedOn());
        decisions.serve(number, new Service(DecisionLetter.kind(demand), method, on.day(), receipt), by);
        demands.serve(number, on.day());
        timeline.add(number.petition(), number, Timeline.Kind.DECISION_SERVED, by);
    }
}
