package org.doorstep.transfer;

/** What the notes of a transfer hold; their names stand under {@code note.<kind>}. */
final class NoteKind {

    static final String WHY = "transferWhy";
    static final String OBJECTION = "transferObjection";
    static final String RULING = "transferRuling";
    static final String CONCERNED = "concernedUnits";
    static final String JURISDICTION = "jurisdiction";
    static final String REPORT = "closingReport";

    private NoteKind() {}
}
