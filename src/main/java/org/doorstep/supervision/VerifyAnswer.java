package org.doorstep.supervision;

import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.UseCase;
import org.doorstep.supervision.Supervision.Recommendation;
import org.jspecify.annotations.Nullable;

/** Records whether the answer of the unit holds, and what the petition office recommends (三项建议, R22 §40). */
@UseCase
public class VerifyAnswer {

    private final Supervisions supervisions;
    private final SupervisionNotes notes;

    VerifyAnswer(Supervisions supervisions, SupervisionNotes notes) {
        this.supervisions = supervisions;
        this.notes = notes;
    }

    public void verify(SupervisionId id, String verified, @Nullable Advice advice, OfficerId by) {
        notes.write(id, NoteKind.VERIFIED, verified, by);
        if (advice != null) {
            supervisions.recommend(id, advice.kind());
            notes.write(id, NoteKind.RECOMMENDED, advice.words(), by);
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
