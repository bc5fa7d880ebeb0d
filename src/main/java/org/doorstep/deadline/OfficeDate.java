package org.doorstep.deadline;

import java.time.Instant;

/**
 * A date that the engine holds and that was counted by the office's own periods.
 *
 * @param holder the open step or the timer that has it
 * @param stem by which its period is found
 * @param name what the model calls the step or timer
 * @param since when the period began
 */
public record OfficeDate(String holder, Kind kind, String stem, String name, Instant since, Instant at) {

    /** What the date is for; its name is part of the code of a sentence. */
    public enum Kind {
        DUE,
        FOLLOW_UP,
        TIMER
    }
}
