package org.doorstep.decision.process;

import static org.doorstep.decision.process.DecisionProcess.APPROVAL;
import static org.doorstep.decision.process.DecisionProcess.REMARK;

import java.util.Map;
import org.doorstep.decision.ApproveDecision;
import org.doorstep.engine.Answers;
import org.doorstep.engine.TaskStep;
import org.springframework.stereotype.Component;

/** Step {@code user_approveDecision} of {@code decision}. */
@Component
class ApproveDecisionStep implements TaskStep {

    private final ApproveDecision approveDecision;

    ApproveDecisionStep(ApproveDecision approveDecision) {
        this.approveDecision = approveDecision;
    }

    @Override
    public String stem() {
        return "approveDecision";
    }

    @Override
    public Map<String, Object> complete(Answers answers) {
        approveDecision.approve(
                answers.theDemand(),
                APPROVAL.enteredIn(answers),
                REMARK.maybeEnteredIn(answers).orElse(null),
                answers.actor());
        return Map.of();
    }
}
