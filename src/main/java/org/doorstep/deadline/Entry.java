package org.doorstep.deadline;

import java.time.Instant;
import java.time.LocalDate;
import org.doorstep.kernel.OfficerId;
import org.jspecify.annotations.Nullable;

/**
 * One line of the ledger.
 *
 * @param reason why, as the code of a sentence: {@code deadline.reason.<reason>}
 * @param article the article of law that it rests on
 * @param days how many days it was about, for an extension or a hearing
 */
public record Entry(
        Kind kind,
        Instant at,
        OfficerId actor,
        String reason,
        String article,
        String calendarVersion,
        @Nullable Integer days,
        @Nullable LocalDate dueBefore,
        @Nullable LocalDate dueAfter) {

    /** Whether it says what the last day is from then on. */
    public boolean isCount() {
        return kind == Kind.RECOMPUTE || dueAfter != null && !dueAfter.equals(dueBefore);
    }

    /** What can be done to a period. There is no pause: the law knows none. */
    public enum Kind {
        START,
        EXTEND,
        EXCLUDE,
        MEET,
        BREACH,
        LAPSE,
        RECOMPUTE,
        WARN
    }
}
