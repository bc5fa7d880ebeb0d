package org.doorstep.decision.process;

import static org.doorstep.decision.process.DecisionProcess.CARRY_OUT_BY;
import static org.doorstep.decision.process.DecisionProcess.FACTS;
import static org.doorstep.decision.process.DecisionProcess.LAW;
import static org.doorstep.decision.process.DecisionProcess.OUTCOME;
import static org.doorstep.decision.process.DecisionProcess.REASONS;
import static org.doorstep.decision.process.DecisionProcess.REPLY;

import java.util.Map;
import org.doorstep.decision.Draft;
import org.doorstep.decision.DraftDecision;
import org.doorstep.engine.Answers;
import org.doorstep.engine.TaskStep;
import org.springframework.stereotype.Component;

/** Step {@code user_draftDecision} of {@code decision}. */
@Component
class DraftDecisionStep implements TaskStep {

    private final DraftDecision draftDecision;

    DraftDecisionStep(DraftDecision draftDecision) {
        this.draftDecision = draftDecision;
    }

    @Override
    public String stem() {
        return "draftDecision";
    }

    @Override
    public Map<String, Object> complete(Answers answers) {
        var draft = new Draft(
                OUTCOME.enteredIn(answers),
                FACTS.enteredIn(answers),
                REASONS.maybeEnteredIn(answers).orElse(null),
                LAW.maybeEnteredIn(answers).orElse(null),
                REPLY.enteredIn(answers),
                CARRY_OUT_BY.maybeEnteredIn(answers).orElse(null));
        draftDecision.draft(answers.theDemand(), draft, answers.actor());
        return Map.of();
    }
}
