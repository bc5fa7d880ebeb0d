package org.doorstep.visit.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.doorstep.engine.Answers;
import org.doorstep.engine.TaskStep;
import org.doorstep.visit.KeepPromise;
import org.doorstep.visit.PromiseId;
import org.springframework.stereotype.Component;

/** {@code user_keepPromise} of {@code keep-promise}. */
@Component
class KeepPromiseStep implements TaskStep {

    private final KeepPromise keepPromise;
    private final Clock clock;

    KeepPromiseStep(KeepPromise keepPromise, Clock clock) {
        this.keepPromise = keepPromise;
        this.clock = clock;
    }

    @Override
    public String stem() {
        return "keepPromise";
    }

    @Override
    public Map<String, Object> complete(Answers answers) {
        keepPromise.keep(
                PromiseId.of(answers.variable(KeepPromiseProcess.PROMISE_ID)),
                answers.maybeDate("keptOn").orElseGet(() -> LocalDate.now(clock)),
                answers.text("proof"),
                answers.actor());
        return Map.of();
    }
}
