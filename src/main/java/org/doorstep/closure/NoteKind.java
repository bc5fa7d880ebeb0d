package org.doorstep.closure;

/** What the notes of this stage hold; their names stand under {@code note.<kind>}. */
final class NoteKind {

    static final String CARRIED_OUT = "carriedOut";
    static final String FOLLOWED_UP = "followedUp";
    static final String REOPENING = "reopening";

    private NoteKind() {}
}
