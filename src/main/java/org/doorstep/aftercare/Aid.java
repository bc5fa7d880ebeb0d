package org.doorstep.aftercare;

/** What kind of help is offered after the end (R22 §37); it stands in the case file alone. */
public enum Aid {
    COUNSEL(false, "aidCounsel"),
    SOCIAL_AID(true, "aidSocial"),
    JUDICIAL_AID(true, "aidJudicial"),
    OTHER(false, "aidOther");

    private final boolean referral;
    private final String noteKind;

    Aid(boolean referral, String noteKind) {
        this.referral = referral;
        this.noteKind = noteKind;
    }

    /** Whether another organ gives it, so that something has to be passed on. */
    public boolean isReferral() {
        return referral;
    }

    /** The kind of the note that holds the need; named under {@code note.<kind>}. */
    String noteKind() {
        return noteKind;
    }
}
