package org.doorstep.engine;

import java.util.Optional;

/** Names the head who has a task of a kind that its module knows, where the groups that it lies with do not tell. */
public interface TaskHeads {

    /** The group of that head; empty for a task of another kind. */
    Optional<String> groupOf(TaskCase task);
}
