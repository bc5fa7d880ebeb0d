package org.doorstep.supervision;

import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.UseCase;
import org.doorstep.petition.Notes;

/** Files the written answer of the supervised unit. */
@UseCase
public class AnswerSupervision {

    private final Supervisions supervisions;
    private final Notes notes;

    AnswerSupervision(Supervisions supervisions, Notes notes) {
        this.supervisions = supervisions;
        this.notes = notes;
    }

    public void answer(SupervisionId id, String words, OfficerId by) {
        var subject = supervisions.get(id).subject();
        notes.write(subject.petition(), subject.demand(), NoteKind.UNIT_ANSWER, words, by);
    }
}
