package org.doorstep.closure;

import java.time.LocalDate;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.statute.ReopenGround;
import org.jspecify.annotations.Nullable;

/**
 * The question whether a demand is handled again after its petitioner was not content, and what a person decided.
 *
 * @param place which time it is for this demand, counted from one
 * @param answer nothing until somebody has decided
 */
public record Reopening(
        DemandNumber demand,
        int place,
        ReopenGround ground,
        LocalDate askedOn,
        @Nullable Answer answer) {

    /** What the head of the petition office decides. */
    public enum Answer {
        HANDLE_AGAIN,
        LEAVE
    }
}
