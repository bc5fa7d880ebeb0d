package org.doorstep.transfer.process;

import java.util.Map;
import org.doorstep.engine.Answers;
import org.doorstep.kernel.Refusal;
import org.doorstep.transfer.SettleJurisdiction;
import org.doorstep.transfer.SettleJurisdiction.Whose;
import org.doorstep.transfer.SettleJurisdiction.Word;
import org.springframework.stereotype.Component;

/** Reads what a step of {@code jurisdiction-dispute} says about the competent unit; one that has no end is kept as well. */
@Component
class WhoIsCompetent {

    private final SettleJurisdiction settleJurisdiction;

    WhoIsCompetent(SettleJurisdiction settleJurisdiction) {
        this.settleJurisdiction = settleJurisdiction;
    }

    /** The last step does not ask whether there is an end: it is one. */
    Map<String, Object> accordingTo(Whose whose, Answers answers) {
        var settled = TransferProcess.SETTLED.maybeEnteredIn(answers).orElse(true);
        var unit = TransferProcess.UNIT.maybeEnteredIn(answers).filter(any -> settled);
        if (settled && unit.isEmpty()) {
            throw new Refusal("transfer.competentUnitNeeded");
        }
        var word = new Word(whose, unit.orElse(null), TransferProcess.SAID.enteredIn(answers));
        settleJurisdiction.settle(answers.theDemand(), word, answers.actor());
        return unit.map(TransferProcess::of).orElseGet(Map::of);
    }
}
