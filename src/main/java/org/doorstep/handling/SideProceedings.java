package org.doorstep.handling;

import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.PetitionNumber;
import org.jspecify.annotations.Nullable;

/** The mediations and hearings that run beside the handling of demands. */
public interface SideProceedings {

    /** Whether one of this kind is open for the demand. */
    boolean isOpen(Kind kind, DemandNumber number);

    /** Ends all that are open for the demand, or for the whole petition where none is named. */
    void end(PetitionNumber petition, @Nullable DemandNumber demand);

    /** What can run beside the handling of a demand. */
    enum Kind {
        MEDIATION,
        HEARING
    }
}
