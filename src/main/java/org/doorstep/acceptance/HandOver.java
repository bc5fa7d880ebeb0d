package org.doorstep.acceptance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.HappenedOn;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.UseCase;
import org.doorstep.letters.Letters;
import org.doorstep.petition.Demands;
import org.doorstep.petition.Timeline;
import org.jspecify.annotations.Nullable;

/**
 * Records that a sealed report went to the body with power over it, with its receipt. The petitioner is told where it
 * went and no word of what it says (R22 §23, §30).
 */
@UseCase
public class HandOver {

    private final Demands demands;
    private final HandOvers handOvers;
    private final Letters letters;
    private final Timeline timeline;
    private final Clock clock;

    HandOver(Demands demands, HandOvers handOvers, Letters letters, Timeline timeline, Clock clock) {
        this.demands = demands;
        this.handOvers = handOvers;
        this.letters = letters;
        this.timeline = timeline;
        this.clock = clock;
    }

    public void handOver(DemandNumber number, @Nullable LocalDate saidOn, String receipt, OfficerId by) {
        var sealedOn = demands.get(number).acceptedOn();
        var on = HappenedOn.settle("handedOverOn", saidOn, LocalDate.now(clock), sealedOn);
        handOvers.record(number, on.day(), receipt, by);
        letters.issue(Letters.Kind.HANDED_OVER_NOTICE, number.petition(), number, Map.of());
        demands.notice(number, LocalDate.now(clock));
        timeline.add(number.petition(), number, Timeline.Kind.HANDED_OVER, by);
    }
}
