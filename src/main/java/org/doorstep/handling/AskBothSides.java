package org.doorstep.handling;

import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.UseCase;
import org.jspecify.annotations.Nullable;

/** Files how both sides agreed to a mediation (R22 §33). Of a side that does not want it nothing is written down. */
@UseCase
public class AskBothSides {

    private final DemandNotes notes;

    AskBothSides(DemandNotes notes) {
        this.notes = notes;
    }

    /**
     * Whether both sides want it.
     *
     * @param petitionerHow how and when the petitioner agreed; nothing where the petitioner does not want it
     * @param otherHow how and when the other side agreed; nothing where it does not want it, or was not asked
     */
    public boolean ask(DemandNumber number, @Nullable String petitionerHow, @Nullable String otherHow, OfficerId by) {
        if (petitionerHow == null || otherHow == null) {
            return false;
        }
        notes.write(number, NoteKind.PETITIONER_AGREED, petitionerHow, by);
        notes.write(number, NoteKind.OTHER_AGREED, otherHow, by);
        return true;
    }
}
