package org.doorstep.closure;

import java.time.Clock;
import java.time.LocalDate;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.UseCase;
import org.doorstep.petition.Demands;
import org.doorstep.petition.Timeline;

/** Ends a demand: whatever became of it stands in the case file, and nothing more is done about it. */
@UseCase
public class RecordOutcome {

    private final Demands demands;
    private final Timeline timeline;
    private final Clock clock;

    RecordOutcome(Demands demands, Timeline timeline, Clock clock) {
        this.demands = demands;
        this.timeline = timeline;
        this.clock = clock;
    }

    public void record(DemandNumber number) {
        if (demands.get(number).endedOn() == null) {
            demands.end(number, LocalDate.now(clock));
            timeline.add(number.petition(), number, Timeline.Kind.DEMAND_ENDED, OfficerId.SYSTEM);
        }
    }
}
