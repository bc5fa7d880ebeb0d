package org.doorstep.acceptance.process;

import static org.doorstep.acceptance.process.AcceptanceProcess.ACCEPTANCE;
import static org.doorstep.acceptance.process.AcceptanceProcess.GROUND;
import static org.doorstep.acceptance.process.AcceptanceProcess.HEAD_GROUP;
import static org.doorstep.acceptance.process.AcceptanceProcess.LAW;
import static org.doorstep.acceptance.process.AcceptanceProcess.SIMPLE;
import static org.doorstep.acceptance.process.AcceptanceProcess.UNIT;
import static org.doorstep.acceptance.process.AcceptanceProcess.UNIT_GROUP;
import static org.doorstep.acceptance.process.AcceptanceProcess.WHERE_TO_GO;

import java.util.Map;
import org.doorstep.acceptance.AcceptanceDecision;
import org.doorstep.acceptance.AcceptanceDecision.Accepted;
import org.doorstep.acceptance.AcceptanceDecision.NoLongerAdmissible;
import org.doorstep.acceptance.AcceptanceDecision.NotAdmissible;
import org.doorstep.acceptance.AcceptanceDecision.Redirected;
import org.doorstep.acceptance.AcceptanceDecision.Words;
import org.doorstep.acceptance.DecideAcceptance;
import org.doorstep.directory.Role;
import org.doorstep.engine.Answers;
import org.doorstep.engine.TaskStep;
import org.doorstep.kernel.Refusal;
import org.doorstep.kernel.UnitId;
import org.springframework.stereotype.Component;

/** Step {@code user_decideAcceptance} of {@code acceptance}. */
@Component
class DecideAcceptanceStep implements TaskStep {

    private final DecideAcceptance decideAcceptance;

    DecideAcceptanceStep(DecideAcceptance decideAcceptance) {
        this.decideAcceptance = decideAcceptance;
    }

    @Override
    public String stem() {
        return "decideAcceptance";
    }

    @Override
    public Map<String, Object> complete(Answers answers) {
        var decision = decision(answers);
        decideAcceptance.decide(answers.theDemand(), decision, answers.actor());
        if (!(decision instanceof Accepted accepted)) {
            return Map.of();
        }
        return Map.of(
                SIMPLE.name(), accepted.simply() ? "YES" : "NO",
                UNIT.name(), accepted.unit().value(),
                UNIT_GROUP.name(), Role.unitGroup(accepted.unit()),
                HEAD_GROUP.name(), Role.headGroup(accepted.unit()));
    }

    private static AcceptanceDecision decision(Answers answers) {
        var words = new Words(
                GROUND.maybeEnteredIn(answers).orElse(null),
                WHERE_TO_GO.maybeEnteredIn(answers).orElse(null),
                LAW.maybeEnteredIn(answers).orElse(null));
        return switch (ACCEPTANCE.enteredIn(answers)) {
            case ACCEPTED ->
                new Accepted(unit(answers), SIMPLE.maybeEnteredIn(answers).orElse(false));
            case REDIRECTED -> new Redirected(words);
            case NOT_ADMISSIBLE -> new NotAdmissible(words);
            case NO_LONGER_ADMISSIBLE -> new NoLongerAdmissible(words);
            case HANDED_OVER -> throw new Refusal("acceptance.handedOverOnlySealed");
        };
    }

    /** The unit that the person chose, else the one that the table of competent units proposed. */
    private static UnitId unit(Answers answers) {
        return UNIT.maybeEnteredIn(answers)
                .or(() -> UNIT.maybeHeldBy(answers))
                .orElseThrow(() -> new Refusal("acceptance.unitNeeded"));
    }
}
