package org.doorstep.decision;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.OfficerId;
import org.doorstep.petition.EarlierHands;
import org.springframework.stereotype.Component;

/** Who drafted a decision, approved it, or sent a draft back. */
@Component
class Decided implements EarlierHands {

    private final Decisions decisions;

    Decided(Decisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public Set<OfficerId> before(String stage, DemandNumber demand) {
        return decisions.of(demand).stream()
                .flatMap(round -> Stream.of(round.draftedBy(), round.approvedBy(), round.returnedBy()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
