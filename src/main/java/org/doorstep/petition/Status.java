package org.doorstep.petition;

import java.util.List;

/** How far a petition has come, derived from its facts and its demands; named under {@code petition.status.<name>}. */
public enum Status {
    REGISTERED,
    IN_HAND,
    ANSWERED,
    WITHDRAWN,
    CLOSED,
    ARCHIVED;

    /** @param demands all of them, sealed or not: how far the whole has come says nothing about any one */
    public static Status of(Petition petition, List<Demand> demands) {
        if (petition.archivedAt() != null && !isHandledAgain(demands)) {
            return ARCHIVED;
        } else if (petition.withdrawnAt() != null) {
            return WITHDRAWN;
        } else if (petition.closedAt() != null && !isHandledAgain(demands)) {
            return CLOSED;
        } else if (demands.stream().allMatch(demand -> demand.acceptance() == null)) {
            return REGISTERED;
        }
        return demands.stream().map(Standing::of).allMatch(Standing::isAnswered) ? ANSWERED : IN_HAND;
    }

    /** Whether something can still be added to the petition, and it matters who takes part in it. */
    public boolean goesOn() {
        return this != WITHDRAWN && this != CLOSED && this != ARCHIVED;
    }

    /** A petition is closed when all its demands have ended; one that has not is handled again. */
    private static boolean isHandledAgain(List<Demand> demands) {
        return demands.stream().anyMatch(demand -> demand.endedOn() == null);
    }
}
