package org.doorstep.visit;

import org.doorstep.kernel.PetitionNumber;

/** What visits ask of the running processes. */
public interface VisitProcess {

    /** Gives the promise to the one who made it, as a task. */
    void promiseMade(Promise promise);

    /** Tells the petition office that something new was said at the door. */
    void newDemandHeard(PetitionNumber petition);

    /** Ends the visit that waits in the petition, since the person no longer agrees to it. */
    void consentWithdrawn(PetitionNumber petition, VisitId visit);
}
