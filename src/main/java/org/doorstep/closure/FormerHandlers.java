package org.doorstep.closure;

import java.util.Set;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.OfficerId;
import org.doorstep.petition.EarlierHands;
import org.springframework.stereotype.Component;

/** Who handled a demand that somebody else handled again: they review neither the old answer nor the new one. */
@Component
class FormerHandlers implements EarlierHands {

    private final Reopenings reopenings;

    FormerHandlers(Reopenings reopenings) {
        this.reopenings = reopenings;
    }

    @Override
    public Set<OfficerId> before(String stage, DemandNumber demand) {
        return reopenings.formerHandlers(demand);
    }
}
