package org.doorstep.handling;

import java.util.Map;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.UseCase;
import org.doorstep.letters.Letters;
import org.doorstep.petition.Demands;

/** Sends the petitioner a copy of what was said at a hearing and of its conclusion (听证笔录, R22 §31(6)). */
@UseCase
public class IssueHearingRecord {

    private final Demands demands;
    private final DemandNotes notes;
    private final Letters letters;

    IssueHearingRecord(Demands demands, DemandNotes notes, Letters letters) {
        this.demands = demands;
        this.notes = notes;
        this.letters = letters;
    }

    public void issue(DemandNumber number) {
        letters.issue(
                Letters.Kind.HEARING_RECORD,
                number.petition(),
                number,
                Map.of(
                        Letters.OCCASION,
                        notes.occasion(number, NoteKind.HEARING_CONCLUSION),
                        "summary",
                        demands.summary(number),
                        "hearingSubject",
                        notes.latest(number, NoteKind.HEARING_SUBJECT),
                        "speakers",
                        notes.latest(number, NoteKind.HEARING_SPEAKERS),
                        "statements",
                        notes.latest(number, NoteKind.HEARING_STATEMENTS),
                        "evidence",
                        notes.latest(number, NoteKind.HEARING_EVIDENCE),
                        "conclusion",
                        notes.latest(number, NoteKind.HEARING_CONCLUSION)));
    }
}
