package org.doorstep.closure;

import org.doorstep.kernel.PetitionNumber;

/** What ratings ask of the running processes. */
public interface RatingProcess {

    /** Ends the wait for a rating; false where the petition waits for none. */
    boolean rated(PetitionNumber petition, Rating rating);

    /** Whether the petition waits for a rating. */
    boolean isInvited(PetitionNumber petition);
}
