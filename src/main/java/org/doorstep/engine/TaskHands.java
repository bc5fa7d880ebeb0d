package org.doorstep.engine;

import java.util.Optional;
import java.util.Set;
import org.doorstep.kernel.OfficerId;

/** Says who takes over a task, and who may put it into other hands; who may have none is said by each {@link TaskBar}. */
public interface TaskHands {

    /**
     * The group that is offered a task which its officer may not hold, beside those to whom it is offered already; empty
     * where there is none but these.
     */
    Optional<String> groupInsteadOf(OfficerId officer, Set<String> groups, TaskCase task);

    /**
     * The group that is offered a task instead of these, all of whose members may not hold it; empty where one may, or
     * where there is nobody else.
     */
    Optional<String> groupInsteadOf(Set<String> groups, TaskCase task);

    /** @param groups those to whom the task is offered */
    boolean mayGive(OfficerId giver, OfficerId taker, Set<String> groups);
}
