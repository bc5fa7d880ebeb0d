package org.doorstep.handling;

/** What the notes of handling hold; their names stand under {@code note.<kind>}. */
final class NoteKind {

    static final String FACTS = "facts";
    static final String COMPLEXITY = "extensionComplexity";
    static final String REMARK = "extensionRemark";

    static final String DISPUTE = "mediationDispute";
    static final String OTHER_SIDE = "mediationOtherSide";
    static final String PETITIONER_AGREED = "mediationPetitionerAgreed";
    static final String OTHER_AGREED = "mediationOtherAgreed";
    static final String TALK = "mediationTalk";
    static final String AGREEMENT = "mediationAgreement";
    static final String PERFORMER = "mediationPerformer";

    static final String HEARING_SUBJECT = "hearingSubject";
    static final String HEARING_REASONS = "hearingReasons";
    static final String HEARING_PLACE = "hearingPlace";
    static final String HEARING_INVITED = "hearingInvited";
    static final String HEARING_NOT_HELD = "hearingNotHeld";
    static final String HEARING_SPEAKERS = "hearingSpeakers";
    static final String HEARING_STATEMENTS = "hearingStatements";
    static final String HEARING_EVIDENCE = "hearingEvidence";
    static final String HEARING_CONCLUSION = "hearingConclusion";

    private NoteKind() {}
}
