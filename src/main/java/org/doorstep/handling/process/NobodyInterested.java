package org.doorstep.handling.process;

import java.util.Optional;
import org.doorstep.engine.TaskBar;
import org.doorstep.engine.TaskCase;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.Refusal;
import org.doorstep.petition.Interests;
import org.springframework.stereotype.Component;

/** Keeps whoever has declared an interest in a case from every task of it (回避, R22 §28). */
@Component
class NobodyInterested implements TaskBar {

    private final Interests interests;

    NobodyInterested(Interests interests) {
        this.interests = interests;
    }

    @Override
    public Optional<Refusal> against(OfficerId officer, TaskCase task) {
        return interests.has(officer, task.petition())
                ? Optional.of(new Refusal("handling.taskOfInterested", officer))
                : Optional.empty();
    }
}
