package org.doorstep.handling;

/** What the notes of handling hold; their names stand under {@code note.<kind>}. */
final class NoteKind {

    static final String FACTS = "facts";
    static final String COMPLEXITY = "extensionComplexity";
    static final String REMARK = "extensionRemark";

    private NoteKind() {}
}
