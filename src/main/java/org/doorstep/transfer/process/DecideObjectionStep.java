package org.doorstep.transfer.process;

import java.util.HashMap;
import java.util.Map;
import org.doorstep.engine.Answers;
import org.doorstep.engine.TaskStep;
import org.doorstep.transfer.DecideObjection;
import org.doorstep.transfer.Transfer;
import org.doorstep.transfer.Transfer.Ruling;
import org.springframework.stereotype.Component;

/** Step {@code user_decideObjection} of {@code transfer}. */
@Component
class DecideObjectionStep implements TaskStep {

    private final DecideObjection decideObjection;

    DecideObjectionStep(DecideObjection decideObjection) {
        this.decideObjection = decideObjection;
    }

    @Override
    public String stem() {
        return "decideObjection";
    }

    @Override
    public Map<String, Object> complete(Answers answers) {
        var ruled = decideObjection.decide(
                answers.theDemand(),
                TransferProcess.RULING.enteredIn(answers),
                TransferProcess.RULING_REASONS.enteredIn(answers),
                answers.actor());
        return ruled.ruling() == Ruling.AGREED ? proposing(ruled) : Map.of();
    }

    /** The unit that the objection names is proposed when the petition office decides anew. */
    private static Map<String, Object> proposing(Transfer returned) {
        var variables = new HashMap<String, Object>();
        var better = returned.betterUnit();
        variables.put(TransferProcess.UNIT.name(), better == null ? null : better.value());
        return variables;
    }
}
