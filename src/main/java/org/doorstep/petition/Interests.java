package org.doorstep.petition;

import java.util.Set;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.PetitionNumber;

/** Who has a direct interest in a matter and so may not act in it (回避, R22 §28). */
public interface Interests {

    /** The officer says so of themselves. */
    void declare(OfficerId officer, PetitionNumber petition);

    /** A head says so of an officer, because the petitioner asked. */
    void decide(OfficerId officer, PetitionNumber petition, OfficerId by);

    boolean has(OfficerId officer, PetitionNumber petition);

    /** All who have an interest in the petition, as they declared or a head decided. */
    Set<OfficerId> in(PetitionNumber petition);
}
