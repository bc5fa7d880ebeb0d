package org.doorstep.supervision;

import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.UseCase;
import org.doorstep.petition.Notes;

/** Records what the petition office found in a case that it looks into, and whether there is something to supervise. */
@UseCase
public class CheckFacts {

    private final Supervisions supervisions;
    private final Notes notes;

    CheckFacts(Supervisions supervisions, Notes notes) {
        this.supervisions = supervisions;
        this.notes = notes;
    }

    public void check(SupervisionId id, boolean founded, String findings, OfficerId by) {
        supervisions.found(id, founded);
        var subject = supervisions.get(id).subject();
        notes.write(subject.petition(), subject.demand(), NoteKind.FINDINGS, findings, by);
    }
}
