package org.doorstep.recusal;

import java.util.HashMap;
import org.doorstep.kernel.Refusal;
import org.doorstep.kernel.UseCase;
import org.doorstep.letters.Letters;

/** Tells whoever asked in writing what was decided about the request, and why (回避决定书). */
@UseCase
public class IssueRecusal {

    private final Recusals recusals;
    private final Letters letters;

    IssueRecusal(Recusals recusals, Letters letters) {
        this.recusals = recusals;
        this.letters = letters;
    }

    /** It says neither whom the petitioner meant nor their words, so that the officer learns of the decision alone. */
    public void issue(RecusalId id) {
        var recusal = recusals.get(id);
        var answer = recusal.answer();
        var reason = recusals.reason(id);
        if (answer == null || reason == null) {
            throw new Refusal("recusal.notDecided");
        }
        var words = new HashMap<>(Letters.answering(id.value(), recusal.asker()));
        words.put("outcome", "RECUSAL_" + answer);
        words.put("ground", reason);
        letters.issue(Letters.Kind.RECUSAL_DECISION, recusal.petition(), recusal.demand(), words);
    }
}
