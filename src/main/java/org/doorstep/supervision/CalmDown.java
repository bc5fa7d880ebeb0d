package org.doorstep.supervision;

import org.doorstep.deadline.DeadlineEnded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes a warning back when what it was about has been done or has fallen away. */
@Component
class CalmDown {

    private final SupervisionProcess process;

    CalmDown(SupervisionProcess process) {
        this.process = process;
    }

    @EventListener
    void hear(DeadlineEnded ended) {
        if (ended.deadline().ladder().told() > 0) {
            process.calmDown(ended.deadline().id());
        }
    }
}
