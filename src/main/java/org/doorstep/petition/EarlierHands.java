package org.doorstep.petition;

import java.util.Set;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.OfficerId;

/**
 * Tells who had a hand in how a demand was answered before it came to a stage: each module from its own records. None of
 * them decides about it again (R22 §35, §36).
 */
public interface EarlierHands {

    /** @param stage the code of the stage in the law, for example {@code RECHECK} */
    Set<OfficerId> before(String stage, DemandNumber demand);
}
