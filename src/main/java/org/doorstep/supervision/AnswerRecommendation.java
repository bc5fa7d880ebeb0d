package org.doorstep.supervision;

import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.UseCase;
import org.doorstep.petition.Notes;
import org.doorstep.supervision.Supervision.Adoption;

/** Files in writing whether the unit follows a recommendation, and why (R22 §40). */
@UseCase
public class AnswerRecommendation {

    private final Supervisions supervisions;
    private final Notes notes;

    AnswerRecommendation(Supervisions supervisions, Notes notes) {
        this.supervisions = supervisions;
        this.notes = notes;
    }

    public void answer(SupervisionId id, Adoption adoption, String words, OfficerId by) {
        supervisions.adopt(id, adoption);
        var subject = supervisions.get(id).subject();
        notes.write(subject.petition(), subject.demand(), NoteKind.ADOPTION, words, by);
    }
}
