package org.doorstep.supervision;

import org.doorstep.deadline.Deadline;
import org.doorstep.deadline.DeadlineId;
import org.doorstep.statute.Warning;

/** What supervision asks of the running processes. */
public interface SupervisionProcess {

    /** Has somebody told that a part of the period has passed. */
    void warn(Deadline deadline, Warning.Audience tells);

    /** There is nothing left to warn of. */
    void calmDown(DeadlineId deadline);

    void supervise(Supervision supervision);

    /** Nobody but the discipline office may know of the case any more. */
    void seal(Supervision supervision);
}
