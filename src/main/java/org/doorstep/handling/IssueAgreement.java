package org.doorstep.handling;

import java.time.LocalDate;
import java.util.Map;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.UseCase;
import org.doorstep.letters.Letters;
import org.doorstep.petition.Demands;

/** Sends the petitioner the agreement, and says how both can have a court confirm it (调解协议书, R22 §33). */
@UseCase
public class IssueAgreement {

    private final Demands demands;
    private final DemandNotes notes;
    private final Letters letters;

    IssueAgreement(Demands demands, DemandNotes notes, Letters letters) {
        this.demands = demands;
        this.notes = notes;
        this.letters = letters;
    }

    public void issue(DemandNumber number, LocalDate performBy) {
        letters.issue(
                Letters.Kind.MEDIATION_AGREEMENT,
                number.petition(),
                number,
                Map.of(
                        Letters.OCCASION,
                        notes.occasion(number, NoteKind.AGREEMENT),
                        "summary",
                        demands.summary(number),
                        "dispute",
                        notes.latest(number, NoteKind.DISPUTE),
                        "otherSide",
                        notes.latest(number, NoteKind.OTHER_SIDE),
                        "agreement",
                        notes.latest(number, NoteKind.AGREEMENT),
                        "performer",
                        notes.latest(number, NoteKind.PERFORMER),
                        "performBy",
                        performBy.toString()));
    }
}
