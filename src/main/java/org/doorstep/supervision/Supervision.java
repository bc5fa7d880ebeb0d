package org.doorstep.supervision;

import java.time.LocalDate;
import org.doorstep.deadline.Subject;
import org.jspecify.annotations.Nullable;

/**
 * The petition office looks into how a case is dealt with (督办, R22 §40).
 *
 * @param founded whether there was something to supervise; nothing until the facts have been checked
 * @param answerBy the day by which the unit answers in writing
 */
public record Supervision(
        SupervisionId id,
        Subject subject,
        Ground ground,
        LocalDate openedOn,
        @Nullable Boolean founded,
        @Nullable LocalDate answerBy,
        @Nullable Recommendation recommendation,
        @Nullable Adoption adoption,
        @Nullable LocalDate closedOn) {

    /** Why it was opened. */
    public enum Ground {
        /** A period of the law is over and not met. */
        OVERDUE,
        /** What was granted is not carried out by its day. */
        CARRIED_OUT_LATE,
        /** It came back from units again and again (推诿). */
        RETURNED,
        /** The petitioner was dissatisfied, and nobody had spoken with them. */
        UNHEARD,
        /** The petition office found something, or somebody complained about the handling. */
        FOUND
    }

    /** The three kinds of recommendation (三项建议, R22 §14(6), §40). */
    public enum Recommendation {
        IMPROVE_WORK,
        IMPROVE_POLICY,
        HOLD_RESPONSIBLE
    }

    /** What the unit makes of a recommendation; it says so in writing (R22 §40). */
    public enum Adoption {
        ADOPTED,
        ADOPTED_PART,
        NOT_ADOPTED
    }

    boolean isOpen() {
        return closedOn == null;
    }
}
