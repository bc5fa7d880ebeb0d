package org.doorstep.office;

/** The cases of practice that a petition office judges such a system by, each told by the tests that {@link Tells} it. */
public enum Scenario {
    GROUP_VISIT(
            "Of twelve who come in person five may speak and no sixth; a letter of twelve is taken as it is (R22 §20)."),
    DAY_OFF("A letter of 2024-01-26 is due on New Year's day; both last days are shown."),
    OBJECTION("A transfer of 2025-01-20 may be objected to until 2025-01-26, a working Sunday, and not later."),
    EXTENSION("What was accepted on 2024-02-04 is extended before its last day, by the head, once, by thirty days."),
    TWO_ROUTES("Of a demand under R22 §31(4) and one under §31(6) only the second has sixty days."),
    SEALED(
            "Whoever works in an accused unit sees nothing of the accusation, and no count of theirs changes (R22 §30)."),
    LATE_EXECUTION("Granted and carried out late, supervision opens by itself and the petition stays open (R22 §40)."),
    TIME_TO_ASK(
            "A review is asked for until day 30 after proved receipt; after it a person weighs the cause (R22 §35)."),
    HEARING_DAYS(
            "A hearing of twelve days moves the last day of the final review by twelve, and that of handling by none."),
    NEW_FACTS("The same petitioner and subject with new facts are a new petition that is linked, not rejected."),
    VISIT_DECLINED("A household that declines a visit is left alone, without a mark on the case."),
    CONSENT_WITHDRAWN("Consent withdrawn in the middle ends the visit; the record holds only what was agreed."),
    UNANNOUNCED_YEAR("A day in a year without notice is estimated, and counted again when the notice arrives."),
    REFUSED_THINGS("No table, enum or address is made for scores, tracking or watch lists of persons."),
    PROJECT("Who leads a project is no candidate for a petition against it (R22 §28).");

    private final String sentence;

    Scenario(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String toString() {
        return sentence;
    }
}
