package org.doorstep.petition;

import java.util.EnumSet;
import java.util.Objects;

/**
 * How far a demand has come, derived from its facts; named under {@code petition.standing.<name>}. Decided (办结), carried
 * out (执行), settled (化解) and ended (终结) are four different facts.
 */
public enum Standing {
    RECEIVED,
    CLASSIFIED,
    TRANSFERRED,
    ACCEPTED,
    REDIRECTED,
    NOT_ADMISSIBLE,
    NO_LONGER_ADMISSIBLE,
    HANDED_OVER,
    IN_HAND,
    DECIDED,
    SERVED,
    CARRIED_OUT,
    SETTLED,
    ENDED;

    public static Standing of(Demand demand) {
        if (demand.acceptance() == null) {
            return ofUndecided(demand);
        }
        return switch (Objects.requireNonNull(demand.acceptance())) {
            case REDIRECTED -> REDIRECTED;
            case NOT_ADMISSIBLE -> NOT_ADMISSIBLE;
            case NO_LONGER_ADMISSIBLE -> NO_LONGER_ADMISSIBLE;
            case HANDED_OVER -> HANDED_OVER;
            case ACCEPTED -> ofAccepted(demand);
        };
    }

    private static Standing ofUndecided(Demand demand) {
        if (demand.endedOn() != null) {
            return ENDED;
        } else if (demand.transferredTo() != null) {
            return TRANSFERRED;
        }
        return demand.type() == null ? RECEIVED : CLASSIFIED;
    }

    private static Standing ofAccepted(Demand demand) {
        if (demand.endedOn() != null) {
            return ENDED;
        } else if (demand.settled() == Demand.Settled.YES) {
            return SETTLED;
        } else if (demand.carriedOutOn() != null) {
            return CARRIED_OUT;
        } else if (demand.servedOn() != null) {
            return SERVED;
        } else if (demand.outcome() != null) {
            return DECIDED;
        }
        return demand.handler() == null ? ACCEPTED : IN_HAND;
    }

    /** Whether the office has said its last word about the demand. */
    boolean isAnswered() {
        return !EnumSet.of(RECEIVED, CLASSIFIED, TRANSFERRED, ACCEPTED, IN_HAND).contains(this);
    }
}
