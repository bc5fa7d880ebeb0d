package org.doorstep.handling.process;

import static org.doorstep.handling.process.HandlingProcess.HANDLER;
import static org.doorstep.handling.process.HandlingProcess.UNIT;

import java.util.Map;
import org.doorstep.engine.Answers;
import org.doorstep.engine.TaskStep;
import org.doorstep.handling.AssignHandler;
import org.springframework.stereotype.Component;

/** Step {@code user_assignHandler} of {@code handling}. */
@Component
class AssignHandlerStep implements TaskStep {

    private final AssignHandler assignHandler;

    AssignHandlerStep(AssignHandler assignHandler) {
        this.assignHandler = assignHandler;
    }

    @Override
    public String stem() {
        return "assignHandler";
    }

    @Override
    public Map<String, Object> complete(Answers answers) {
        var handler = assignHandler.assign(
                answers.theDemand(),
                UNIT.heldBy(answers),
                HANDLER.maybeEnteredIn(answers).orElse(null),
                answers.actor());
        return Map.of(HANDLER.name(), handler.value());
    }
}
