package org.doorstep.handling.process;

import java.util.Map;
import org.doorstep.engine.Answers;
import org.doorstep.engine.StartStep;
import org.doorstep.engine.Variable;
import org.doorstep.handling.ProposeMediation;
import org.springframework.stereotype.Component;

/** The start form of {@code mediation}: who handles a demand proposes that both sides talk. */
@Component
class MediationStartStep implements StartStep {

    private final ProposeMediation proposeMediation;
    private final SideProcess sideProcess;

    MediationStartStep(ProposeMediation proposeMediation, SideProcess sideProcess) {
        this.proposeMediation = proposeMediation;
        this.sideProcess = sideProcess;
    }

    @Override
    public String process() {
        return MediationProcess.ID;
    }

    @Override
    public Map<String, Object> start(Answers answers) {
        var demand = proposeMediation.propose(
                Variable.DEMAND.enteredIn(answers),
                MediationProcess.DISPUTE.enteredIn(answers),
                MediationProcess.OTHER_SIDE.enteredIn(answers),
                answers.actor());
        return sideProcess.variables(demand);
    }
}
