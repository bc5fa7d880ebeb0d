package org.doorstep.closure.process;

import java.util.Map;
import org.doorstep.closure.CarryOut;
import org.doorstep.engine.Answers;
import org.doorstep.engine.TaskStep;
import org.springframework.stereotype.Component;

/** Step {@code user_carryOut} of {@code demand}. */
@Component
class CarryOutStep implements TaskStep {

    private final CarryOut carryOut;

    CarryOutStep(CarryOut carryOut) {
        this.carryOut = carryOut;
    }

    @Override
    public String stem() {
        return "carryOut";
    }

    @Override
    public Map<String, Object> complete(Answers answers) {
        carryOut.carryOut(
                answers.theDemand(),
                DemandProcess.CARRIED_OUT_ON.maybeEnteredIn(answers).orElse(null),
                DemandProcess.PROOF.enteredIn(answers),
                answers.actor());
        return Map.of();
    }
}
