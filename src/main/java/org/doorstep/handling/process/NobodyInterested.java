package org.doorstep.handling.process;

import org.doorstep.engine.Answers;
import org.doorstep.engine.TaskRule;
import org.doorstep.engine.Variable;
import org.doorstep.kernel.Refusal;
import org.doorstep.petition.Interests;
import org.springframework.stereotype.Component;

/** Keeps whoever has declared an interest in a case from completing any step of it (回避, R22 §28). */
@Component
class NobodyInterested implements TaskRule {

    private final Interests interests;

    NobodyInterested(Interests interests) {
        this.interests = interests;
    }

    @Override
    public void check(String stem, Answers answers) {
        Variable.PETITION
                .maybeHeldBy(answers)
                .filter(petition -> interests.has(answers.actor(), petition))
                .ifPresent(petition -> {
                    throw new Refusal("handling.taskOfInterested");
                });
    }
}
