package org.doorstep.visit;

import org.doorstep.kernel.UseCase;

/** Ends a visit that the person did not want. Nothing about the case changes: no clock, no order, no label (PIPL §16). */
@UseCase
public class NoteDeclined {

    private final Visits visits;

    NoteDeclined(Visits visits) {
        this.visits = visits;
    }

    public void note(VisitId id) {
        visits.end(id, Visit.Outcome.DECLINED);
    }
}
