package org.doorstep.visit;

import org.doorstep.kernel.UseCase;
import org.doorstep.letters.Letters;

/** Writes to the person instead of going to a door where nobody answered. */
@UseCase
public class WriteVisitLetter {

    private final Visits visits;
    private final Letters letters;

    WriteVisitLetter(Visits visits, Letters letters) {
        this.visits = visits;
        this.letters = letters;
    }

    public void write(VisitId id) {
        var visit = visits.get(id);
        letters.issue(Letters.Kind.VISIT_LETTER, visit.petition(), visit.demand(), VisitWords.ofTry(visit));
    }
}
