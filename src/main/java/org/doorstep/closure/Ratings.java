package org.doorstep.closure;

import java.util.Optional;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.PetitionNumber;

/** The ratings of the case file; at most one for a petition, and none where nobody answered. */
public interface Ratings {

    void add(PetitionNumber petition, Rating rating, OfficerId by);

    Optional<Rating> of(PetitionNumber petition);
}
