package org.doorstep.supervision;

import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.UseCase;

/** Records what the petition office found in a case that it looks into, and whether there is something to supervise. */
@UseCase
public class CheckFacts {

    private final Supervisions supervisions;
    private final SupervisionNotes notes;

    CheckFacts(Supervisions supervisions, SupervisionNotes notes) {
        this.supervisions = supervisions;
        this.notes = notes;
    }

    public void check(SupervisionId id, boolean founded, String findings, OfficerId by) {
        supervisions.found(id, founded);
        notes.write(id, NoteKind.FINDINGS, findings, by);
    }
}
