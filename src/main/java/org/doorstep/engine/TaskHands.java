package org.doorstep.engine;

import java.util.Set;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.PetitionNumber;

/** Says in whose hands a task may be, and who may put it into other hands. */
public interface TaskHands {

    boolean mayHold(OfficerId officer, PetitionNumber petition);

    /** The group that is offered a task which its officer may not hold. */
    String groupInsteadOf(OfficerId officer, PetitionNumber petition);

    /** @param groups those to whom the task is offered */
    boolean mayGive(OfficerId giver, OfficerId taker, Set<String> groups);
}
