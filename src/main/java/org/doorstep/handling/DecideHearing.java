package org.doorstep.handling;

import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.UseCase;
import org.jspecify.annotations.Nullable;

/** Files why the head of the unit holds no hearing (R22 §31(6)). */
@UseCase
public class DecideHearing {

    private final DemandNotes notes;

    DecideHearing(DemandNotes notes) {
        this.notes = notes;
    }

    /** @param whyNot nothing where a hearing is held */
    public void decide(DemandNumber number, @Nullable String whyNot, OfficerId by) {
        if (whyNot != null) {
            notes.write(number, NoteKind.HEARING_REASONS, whyNot, by);
        }
    }
}
