package org.doorstep.supervision;

import org.doorstep.deadline.Subject;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.UseCase;

/** Files what somebody who was warned says about the period that is passing. */
@UseCase
public class AnswerWarning {

    private final SupervisionNotes notes;

    AnswerWarning(SupervisionNotes notes) {
        this.notes = notes;
    }

    public void answer(Subject subject, String words, OfficerId by) {
        notes.write(subject, NoteKind.EXPECTED, words, by);
    }
}
