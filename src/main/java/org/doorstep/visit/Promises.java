package org.doorstep.visit;

import java.time.LocalDate;
import java.util.List;
import org.doorstep.kernel.PetitionNumber;

/** The promises made at the door. */
public interface Promises {

    /** Those of a confirmed visit that nobody has been told of yet. */
    List<Promise> toHandOut(VisitId visit);

    void handedOut(PromiseId id);

    Promise get(PromiseId id);

    List<Promise> of(PetitionNumber petition);

    String words(PromiseId id);

    void keep(PromiseId id, LocalDate on, String proof);
}
