package org.doorstep.visit;

import org.doorstep.kernel.Actors;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.kernel.UseCase;
import org.jspecify.annotations.Nullable;

/** Opens a visit in the case file, before anybody has been asked. */
@UseCase
public class OpenVisit {

    private final Visits visits;
    private final Actors actors;

    OpenVisit(Visits visits, Actors actors) {
        this.visits = visits;
        this.actors = actors;
    }

    public VisitId open(PetitionNumber petition, @Nullable DemandNumber demand, Visit.Purpose purpose) {
        return visits.open(petition, demand, purpose, actors.current());
    }
}
