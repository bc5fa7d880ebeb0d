package org.doorstep.supervision;

/** What the notes of supervision hold; their names stand under {@code note.<kind>}. */
final class NoteKind {

    static final String EXPECTED = "deadlineExpected";
    static final String SUSPICION = "supervisionSuspicion";
    static final String FINDINGS = "supervisionFindings";
    static final String DEMANDED = "supervisionDemanded";
    static final String UNIT_ANSWER = "supervisionAnswer";
    static final String VERIFIED = "supervisionVerified";
    static final String RECOMMENDED = "supervisionRecommended";
    static final String ADOPTION = "supervisionAdoption";

    private NoteKind() {}
}
