package org.doorstep.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.doorstep.deadline.Deadlines;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.UseCase;
import org.doorstep.petition.Demands;
import org.doorstep.petition.Timeline;

/** Files what the handler proposes to decide (R22 §32, §29). */
@UseCase
public class DraftDecision {

    private final Demands demands;
    private final Decisions decisions;
    private final Timeline timeline;
    private final Deadlines deadlines;
    private final Clock clock;

    DraftDecision(Demands demands, Decisions decisions, Timeline timeline, Deadlines deadlines, Clock clock) {
        this.demands = demands;
        this.decisions = decisions;
        this.timeline = timeline;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    public void draft(DemandNumber number, Draft draft, OfficerId by) {
        var demand = demands.get(number);
        draft.require(Objects.requireNonNull(demand.type(), "nobody has classified " + number), LocalDate.now(clock));
        decisions.draft(demand, draft.withDay(deadlines.lastDay("carryOut")), by);
        timeline.add(number.petition(), number, Timeline.Kind.DECISION_DRAFTED, by);
    }
}
