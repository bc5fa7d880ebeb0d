package org.doorstep.handling.process;

import java.util.Map;
import org.doorstep.engine.Answers;
import org.doorstep.engine.StartStep;
import org.doorstep.engine.Variable;
import org.doorstep.handling.AskHearing;
import org.springframework.stereotype.Component;

/** The start form of {@code hearing}: who handles a demand asks the head of the unit for a hearing. */
@Component
class HearingStartStep implements StartStep {

    private final AskHearing askHearing;
    private final SideProcess sideProcess;

    HearingStartStep(AskHearing askHearing, SideProcess sideProcess) {
        this.askHearing = askHearing;
        this.sideProcess = sideProcess;
    }

    @Override
    public String process() {
        return HearingProcess.ID;
    }

    @Override
    public Map<String, Object> start(Answers answers) {
        var demand = askHearing.ask(
                Variable.DEMAND.enteredIn(answers), HearingProcess.SUBJECT.enteredIn(answers), answers.actor());
        return sideProcess.variables(demand);
    }
}
