package org.doorstep.handling;

import java.util.Map;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.UseCase;
import org.doorstep.letters.Letters;
import org.doorstep.petition.Demands;

/** Tells the petitioner who asked for a hearing why none is held (R22 §31(6)). */
@UseCase
public class DeclineHearing {

    private final Demands demands;
    private final DemandNotes notes;
    private final Letters letters;

    DeclineHearing(Demands demands, DemandNotes notes, Letters letters) {
        this.demands = demands;
        this.notes = notes;
        this.letters = letters;
    }

    public void decline(DemandNumber number) {
        letters.issue(
                Letters.Kind.HEARING_DECLINED,
                number.petition(),
                number,
                Map.of(
                        Letters.OCCASION,
                        notes.occasion(number, NoteKind.HEARING_REASONS),
                        "summary",
                        demands.summary(number),
                        "hearingSubject",
                        notes.latest(number, NoteKind.HEARING_SUBJECT),
                        "reasons",
                        notes.latest(number, NoteKind.HEARING_REASONS)));
    }
}
