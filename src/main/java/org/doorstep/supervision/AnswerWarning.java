package org.doorstep.supervision;

import org.doorstep.deadline.Subject;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.UseCase;
import org.doorstep.petition.Notes;

/** Files what somebody who was warned says about the period that is passing. */
@UseCase
public class AnswerWarning {

    private final Notes notes;

    AnswerWarning(Notes notes) {
        this.notes = notes;
    }

    public void answer(Subject subject, String words, OfficerId by) {
        notes.write(subject.petition(), subject.demand(), NoteKind.EXPECTED, words, by);
    }
}
