package org.doorstep.visit;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.OfficerId;
import org.doorstep.petition.EarlierHands;
import org.springframework.stereotype.Component;

/** Who was sent to the door because of a demand. */
@Component
class Visited implements EarlierHands {

    private final Visits visits;

    Visited(Visits visits) {
        this.visits = visits;
    }

    @Override
    public Set<OfficerId> before(String stage, DemandNumber demand) {
        return visits.of(demand.petition()).stream()
                .filter(visit -> demand.equals(visit.demand()))
                .map(Visit::visitors)
                .flatMap(sent -> sent == null ? Stream.empty() : Stream.of(sent.first(), sent.second()))
                .collect(Collectors.toSet());
    }
}
