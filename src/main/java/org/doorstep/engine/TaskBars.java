package org.doorstep.engine;

import java.util.Optional;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.Refusal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All reasons for which somebody may not work on a task, whichever module knows them. */
@Component
public class TaskBars {

    private final ObjectProvider<TaskBar> bars;

    TaskBars(ObjectProvider<TaskBar> bars) {
        this.bars = bars;
    }

    /** The first sentence that says why not. */
    public Optional<Refusal> against(OfficerId officer, TaskCase task) {
        return bars.stream().flatMap(bar -> bar.against(officer, task).stream()).findFirst();
    }

    public boolean leaveFree(OfficerId officer, TaskCase task) {
        return against(officer, task).isEmpty();
    }
}
