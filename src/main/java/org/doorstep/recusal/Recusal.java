package org.doorstep.recusal;

import java.time.LocalDate;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.PetitionNumber;
import org.jspecify.annotations.Nullable;

/**
 * A petitioner's request that somebody takes no part in the case, without its words.
 *
 * @param demand which demand it is about; nothing where the petition has none yet
 * @param aboutHead whether the petitioner says that it is about the head of whoever answers
 * @param sealed whether it belongs to a report of misconduct, so that the discipline office alone knows of it (R22 §30)
 * @param asker the place in the petition of whoever asked in their own name; none where an officer passed it on
 * @param officer who was meant, as the head who decided found
 * @param endedOn the day on which the case left nothing to decide
 */
public record Recusal(
        RecusalId id,
        PetitionNumber petition,
        @Nullable DemandNumber demand,
        boolean aboutHead,
        Ground ground,
        boolean sealed,
        LocalDate askedOn,
        @Nullable Integer asker,
        @Nullable Answer answer,
        @Nullable OfficerId officer,
        @Nullable LocalDate decidedOn,
        @Nullable OfficerId decidedBy,
        @Nullable LocalDate endedOn) {

    /** Why somebody should take no part (R22 §28: a direct interest in the matter or with the petitioner). */
    public enum Ground {
        MATTER,
        PETITIONER,
        OTHER
    }

    /** What the head said. */
    public enum Answer {
        GRANTED,
        REFUSED
    }

    /** How far a request has come; each is named under {@code recusal.standing.<name>}. */
    public enum Standing {
        OPEN,
        GRANTED,
        REFUSED,
        ENDED
    }

    public Standing standing() {
        if (answer == null) {
            return endedOn == null ? Standing.OPEN : Standing.ENDED;
        }
        return answer == Answer.GRANTED ? Standing.GRANTED : Standing.REFUSED;
    }

    public boolean isOpen() {
        return standing() == Standing.OPEN;
    }
}
