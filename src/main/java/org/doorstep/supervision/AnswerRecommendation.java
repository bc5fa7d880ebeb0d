package org.doorstep.supervision;

import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.UseCase;
import org.doorstep.supervision.Supervision.Adoption;

/** Files in writing whether the unit follows a recommendation, and why (R22 §40). */
@UseCase
public class AnswerRecommendation {

    private final Supervisions supervisions;
    private final SupervisionNotes notes;

    AnswerRecommendation(Supervisions supervisions, SupervisionNotes notes) {
        this.supervisions = supervisions;
        this.notes = notes;
    }

    public void answer(SupervisionId id, Adoption adoption, String words, OfficerId by) {
        supervisions.adopt(id, adoption);
        notes.write(id, NoteKind.ADOPTION, words, by);
    }
}
