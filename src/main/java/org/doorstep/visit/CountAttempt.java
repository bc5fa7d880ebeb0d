package org.doorstep.visit;

import org.doorstep.kernel.UseCase;

/** Counts that nobody was met, and says whether the office may try once more before it writes a letter instead. */
@UseCase
public class CountAttempt {

    private final Visits visits;
    private final VisitSettings settings;

    CountAttempt(Visits visits, VisitSettings settings) {
        this.visits = visits;
        this.settings = settings;
    }

    public boolean count(VisitId id) {
        if (visits.get(id).attempt() >= settings.mostAttempts()) {
            return false;
        }
        visits.nextAttempt(id);
        return true;
    }
}
