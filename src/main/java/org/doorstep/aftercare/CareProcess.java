package org.doorstep.aftercare;

import org.doorstep.kernel.PetitionNumber;

/** What the care asks of the running processes. */
public interface CareProcess {

    /** Takes the care of this petition out of everybody's hands; false where there is none. */
    boolean seal(PetitionNumber petition);
}
