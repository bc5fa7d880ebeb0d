package org.doorstep.closure;

import org.doorstep.kernel.DemandNumber;

/** What reopening asks of the running processes. */
public interface ReopeningProcess {

    /** Has the head of the petition office decide whether the demand is handled again. */
    void start(DemandNumber demand);
}
