package org.doorstep.handling;

/** What became of a hearing that was announced. */
public sealed interface Course {

    /** Who spoke, what was stated and shown, and what follows from it. */
    record Held(String speakers, String statements, String evidence, String conclusion) implements Course {}

    /** It was put off or given up; nobody has a disadvantage from it, whatever the cause. */
    record NotHeld(String why) implements Course {}
}
