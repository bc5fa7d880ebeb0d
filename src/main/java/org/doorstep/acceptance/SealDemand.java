package org.doorstep.acceptance;

import java.time.Clock;
import java.time.LocalDate;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.UseCase;
import org.doorstep.petition.Demand.Acceptance;
import org.doorstep.petition.Demands;
import org.doorstep.petition.Timeline;

/**
 * Takes a misconduct report (检举控告) out of everybody's sight before it goes to the discipline office; no unit is
 * named, so the accused one cannot be (R22 §30).
 */
@UseCase
public class SealDemand {

    private final Demands demands;
    private final Timeline timeline;
    private final Clock clock;

    SealDemand(Demands demands, Timeline timeline, Clock clock) {
        this.demands = demands;
        this.timeline = timeline;
        this.clock = clock;
    }

    public Acceptance seal(DemandNumber number) {
        if (!demands.get(number).sealed()) {
            demands.seal(number);
            demands.decideAcceptance(number, Acceptance.HANDED_OVER, null, LocalDate.now(clock));
            timeline.add(number.petition(), number, Timeline.Kind.SEALED, OfficerId.SYSTEM);
        }
        return Acceptance.HANDED_OVER;
    }
}
