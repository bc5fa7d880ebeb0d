package org.doorstep.engine;

import java.util.Optional;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.Refusal;

/**
 * A reason for which somebody may not work on a task, whatever its form says: for example an interest in the matter (R22
 * §28). Whoever is barred may not claim it, be given it, choose who has it, or complete it.
 */
public interface TaskBar {

    /** The sentence that says why not; empty where nothing stands in the way. */
    Optional<Refusal> against(OfficerId officer, TaskCase task);
}
