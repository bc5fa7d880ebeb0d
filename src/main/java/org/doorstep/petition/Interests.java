package org.doorstep.petition;

import java.util.Set;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.PetitionNumber;

/** Who has a direct interest in a matter and so may not act in it (回避, R22 §28). */
public interface Interests {

    void declare(OfficerId officer, PetitionNumber petition);

    boolean has(OfficerId officer, PetitionNumber petition);

    /** All who have declared an interest in the petition. */
    Set<OfficerId> in(PetitionNumber petition);
}
