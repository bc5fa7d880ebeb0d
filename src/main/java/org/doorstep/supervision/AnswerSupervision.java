package org.doorstep.supervision;

import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.UseCase;

/** Files the written answer of the supervised unit. */
@UseCase
public class AnswerSupervision {

    private final SupervisionNotes notes;

    AnswerSupervision(SupervisionNotes notes) {
        this.notes = notes;
    }

    public void answer(SupervisionId id, String words, OfficerId by) {
        notes.write(id, NoteKind.UNIT_ANSWER, words, by);
    }
}
