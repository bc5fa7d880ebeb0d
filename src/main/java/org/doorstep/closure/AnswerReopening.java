package org.doorstep.closure;

import java.util.Map;
import org.doorstep.closure.Reopening.Answer;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.Refusal;
import org.doorstep.kernel.UseCase;
import org.doorstep.letters.Letters;
import org.doorstep.letters.Letters.Kind;
import org.doorstep.petition.Demands;
import org.doorstep.petition.Notes;

/** Tells the petitioner in writing whether their demand is handled again, why, and what they can do otherwise. */
@UseCase
public class AnswerReopening {

    private final Reopenings reopenings;
    private final Demands demands;
    private final Notes notes;
    private final Letters letters;

    AnswerReopening(Reopenings reopenings, Demands demands, Notes notes, Letters letters) {
        this.reopenings = reopenings;
        this.demands = demands;
        this.notes = notes;
        this.letters = letters;
    }

    public void answer(DemandNumber number) {
        var reopening = reopenings
                .latest(number)
                .filter(latest -> latest.answer() != null)
                .orElseThrow(() -> new Refusal("closure.nothingToReopen", number));
        letters.issue(
                reopening.answer() == Answer.HANDLE_AGAIN ? Kind.REOPENED_NOTICE : Kind.NOT_REOPENED_NOTICE,
                number.petition(),
                number,
                Map.of(
                        Letters.OCCASION,
                        String.valueOf(reopening.place()),
                        "summary",
                        demands.summary(number),
                        "ground",
                        notes.latest(number.petition(), number, NoteKind.REOPENING)
                                .orElse("")));
    }
}
