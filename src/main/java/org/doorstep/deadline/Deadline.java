package org.doorstep.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A period of the law that runs, or has run, for somebody.
 *
 * @param due when it ends, as last counted
 * @param ladder who has been warned of it so far
 * @param breachedOn the day on which it was found to be over and not met; stays when it is met late
 * @param endedOn the day on which it was met or fell away
 */
public record Deadline(
        DeadlineId id,
        Subject subject,
        Running running,
        LegalDue due,
        State state,
        Ladder ladder,
        @Nullable LocalDate breachedOn,
        @Nullable LocalDate endedOn) {

    /** Whether a period still runs, and if not, how it ended. */
    public enum State {
        RUNNING,
        /** What the law wants was done. */
        MET,
        /** There is nothing left to be done in it, for example after a withdrawal. */
        LAPSED
    }

    /** The same, met on this day; late if its last day is over by then. */
    Deadline met(LocalDate day) {
        var late = breachedOn == null && isOver(day);
        return new Deadline(id, subject, running, due, State.MET, ladder, late ? day : breachedOn, day);
    }

    /** The same, with nothing left to be done in it from this day on. */
    Deadline lapsed(LocalDate day) {
        return new Deadline(id, subject, running, due, State.LAPSED, ladder, breachedOn, day);
    }

    /** The same, counted to another day, with the breach that is known of it then. */
    Deadline counted(Running length, LegalDue end, Ladder warnings, @Nullable LocalDate breach) {
        return new Deadline(id, subject, length, end, state, warnings, breach, endedOn);
    }

    /** The same, found to be over and not met. */
    Deadline breached(LocalDate day) {
        return new Deadline(id, subject, running, due, state, ladder, day, endedOn);
    }

    /** The same, after somebody was warned of it. */
    Deadline warned(Ladder warnings) {
        return new Deadline(id, subject, running, due, state, warnings, breachedOn, endedOn);
    }

    public boolean runs() {
        return state == State.RUNNING;
    }

    public String clock() {
        return running.clock();
    }

    /** Whether the last day is over; it has all of that day. */
    public boolean isOver(LocalDate today) {
        return today.isAfter(due.rolled());
    }
}
