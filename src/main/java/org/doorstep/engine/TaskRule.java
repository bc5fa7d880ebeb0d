package org.doorstep.engine;

/**
 * A rule that every completion of a task has to keep, whatever its form says: for example that nobody handles a matter in
 * which they have declared an interest (R22 §28). It says no by throwing a {@link org.doorstep.kernel.Refusal}.
 */
public interface TaskRule {

    /** Looks at answers that have been checked against the form, before anything is written. */
    void check(String stem, Answers answers);
}
