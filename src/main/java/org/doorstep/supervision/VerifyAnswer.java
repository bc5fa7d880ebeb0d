package org.doorstep.supervision;

import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.UseCase;
import org.doorstep.petition.Notes;
import org.doorstep.supervision.Supervision.Recommendation;
import org.jspecify.annotations.Nullable;

/** Records whether the answer of the unit holds, and what the petition office recommends (三项建议, R22 §40). */
@UseCase
public class VerifyAnswer {

    private final Supervisions supervisions;
    private final Notes notes;

    VerifyAnswer(Supervisions supervisions, Notes notes) {
        this.supervisions = supervisions;
        this.notes = notes;
    }

    public void verify(SupervisionId id, String verified, @Nullable Advice advice, OfficerId by) {
        var subject = supervisions.get(id).subject();
        notes.write(subject.petition(), subject.demand(), NoteKind.VERIFIED, verified, by);
        if (advice != null) {
            supervisions.recommend(id, advice.kind());
            notes.write(subject.petition(), subject.demand(), NoteKind.RECOMMENDED, advice.words(), by);
        }
    }

    /** What is recommended. */
    public record Advice(Recommendation kind, String words) {}

    /** What follows from an answer. */
    public enum Verdict {
        NOT_ENOUGH,
        NOTHING,
        RECOMMEND
    }
}
