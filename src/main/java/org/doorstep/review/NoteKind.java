package org.doorstep.review;

/** What the notes of a review hold; their names stand under {@code note.<kind>}. */
final class NoteKind {

    static final String CAUSE = "reviewCause";
    static final String FACTS = "reviewFacts";
    static final String CARRIED_OUT = "reviewCarriedOut";

    private NoteKind() {}
}
