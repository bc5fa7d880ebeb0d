package org.doorstep.review;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.OfficerId;
import org.doorstep.petition.EarlierHands;
import org.springframework.stereotype.Component;

/** All who had a hand in a demand before it came to a stage, whichever module knows of it. */
@Component
public class TookPart {

    private final List<EarlierHands> hands;

    TookPart(List<EarlierHands> hands) {
        this.hands = List.copyOf(hands);
    }

    public Set<OfficerId> before(String stage, DemandNumber demand) {
        return hands.stream()
                .flatMap(module -> module.before(stage, demand).stream())
                .collect(Collectors.toSet());
    }
}
