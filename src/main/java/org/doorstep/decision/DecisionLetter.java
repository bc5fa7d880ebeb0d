package org.doorstep.decision;

import org.doorstep.letters.Letters.Kind;
import org.doorstep.petition.Demand;

/** Which letter a decision is written as: a reply to a suggestion (R22 §29), else an opinion on the request (R22 §32). */
final class DecisionLetter {

    private DecisionLetter() {}

    static Kind kind(Demand demand) {
        return demand.type() == Demand.Type.SUGGESTION ? Kind.SUGGESTION_REPLY : Kind.DECISION_LETTER;
    }
}
