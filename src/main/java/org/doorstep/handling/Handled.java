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

/** Who led the case, handled the demand, or heard the petitioner about it. */
@Component
class Handled implements EarlierHands {

    private final Demands demands;
    private final Timeline timeline;

    Handled(Demands demands, Timeline timeline) {
        this.demands = demands;
        this.timeline = timeline;
    }

    @Override
    public Set<OfficerId> before(String stage, DemandNumber number) {
        var demand = demands.get(number);
        var heard = timeline.of(number.petition()).stream()
                .filter(entry -> entry.kind() == Timeline.Kind.PETITIONER_HEARD && number.equals(entry.demand()))
                .map(Timeline.Entry::by);
        return Stream.of(Stream.ofNullable(demand.handler()), Stream.ofNullable(demand.caseLeader()), heard)
                .flatMap(officers -> officers)
                .collect(Collectors.toSet());
    }
}
