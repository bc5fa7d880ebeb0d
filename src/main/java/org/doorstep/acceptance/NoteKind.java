package org.doorstep.acceptance;

/** What the notes of this stage hold; their names stand under {@code note.<kind>}. */
final class NoteKind {

    static final String GROUND = "acceptanceGround";
    static final String WHERE_TO_GO = "whereToGo";
    static final String LAW = "acceptanceLaw";

    private NoteKind() {}
}
