package org.doorstep.handling.process;

import java.util.Map;
import org.doorstep.engine.Answers;
import org.doorstep.engine.TaskStep;
import org.doorstep.handling.SettleSimply;
import org.springframework.stereotype.Component;

/** Step {@code user_settleSimply} of {@code simple-handling}. */
@Component
class SettleSimplyStep implements TaskStep {

    private final SettleSimply settleSimply;

    SettleSimplyStep(SettleSimply settleSimply) {
        this.settleSimply = settleSimply;
    }

    @Override
    public String stem() {
        return "settleSimply";
    }

    @Override
    public Map<String, Object> complete(Answers answers) {
        var settled = HandlingProcess.SETTLED.enteredIn(answers);
        settleSimply.settle(
                answers.theDemand(),
                HandlingProcess.UNIT.heldBy(answers),
                settled,
                HandlingProcess.SIMPLE_FACTS.enteredIn(answers),
                answers.actor());
        return settled ? Map.of(HandlingProcess.HANDLER.name(), answers.actor().value()) : Map.of();
    }
}
