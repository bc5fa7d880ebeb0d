package org.doorstep.handling;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.OfficerId;
import org.doorstep.petition.Demands;
import org.doorstep.petition.EarlierHands;
import org.doorstep.petition.Timeline;
import org.springframework.stereotype.Component;

/** Who led the case, handled the demand, or spoke with the petitioner about it: alone, to mediate or at a hearing. */
@Component
class Handled implements EarlierHands {

    private static final Set<Timeline.Kind> SPOKE =
            Set.of(Timeline.Kind.PETITIONER_HEARD, Timeline.Kind.MEDIATED, Timeline.Kind.HEARING_HELD);

    private final Demands demands;
    private final Timeline timeline;

    Handled(Demands demands, Timeline timeline) {
        this.demands = demands;
        this.timeline = timeline;
    }

    @Override
    public Set<OfficerId> before(String stage, DemandNumber number) {
        var demand = demands.get(number);
        var spoke = timeline.of(number.petition()).stream()
                .filter(entry -> number.equals(entry.demand()))
                .takeWhile(entry -> entry.kind() != Timeline.Kind.DECISION_ISSUED) // a review has hearings of its own
                .filter(entry -> SPOKE.contains(entry.kind()))
                .map(Timeline.Entry::by);
        return Stream.of(Stream.ofNullable(demand.handler()), Stream.ofNullable(demand.caseLeader()), spoke)
                .flatMap(officers -> officers)
                .collect(Collectors.toSet());
    }
}
