package org.doorstep.aftercare;

/** What the notes of the care hold beside the need; their names stand under {@code note.<kind>}. */
final class NoteKind {

    static final String AGREED = "aidAgreed";
    static final String ORGAN = "aidOrgan";
    static final String PASSED_ON = "aidPassedOn";
    static final String HELP = "aidHelp";
    static final String RESULT = "aidResult";

    private NoteKind() {}
}
