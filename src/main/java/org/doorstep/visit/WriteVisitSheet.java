package org.doorstep.visit;

import org.doorstep.kernel.UseCase;
import org.doorstep.letters.Letters;

/** Writes the sheet that the visitors carry: why they come, what is written down, how to end the visit (PIPL §17). */
@UseCase
public class WriteVisitSheet {

    private final Visits visits;
    private final VisitWords words;
    private final Letters letters;

    WriteVisitSheet(Visits visits, VisitWords words, Letters letters) {
        this.visits = visits;
        this.words = words;
        this.letters = letters;
    }

    public void write(VisitId id) {
        var visit = visits.get(id);
        visit.requireConsent();
        letters.issue(Letters.Kind.VISIT_SHEET, visit.petition(), visit.demand(), words.of(visit));
    }
}
