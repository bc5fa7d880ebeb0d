package org.doorstep.acceptance.process;

import static org.doorstep.acceptance.process.AcceptanceProcess.ANSWER;
import static org.doorstep.acceptance.process.AcceptanceProcess.CONCERNED;
import static org.doorstep.acceptance.process.AcceptanceProcess.CONCERNED_WHY;
import static org.doorstep.acceptance.process.AcceptanceProcess.GROUND;
import static org.doorstep.acceptance.process.AcceptanceProcess.HEAD_GROUP;
import static org.doorstep.acceptance.process.AcceptanceProcess.LAW;
import static org.doorstep.acceptance.process.AcceptanceProcess.REPORT_DAYS;
import static org.doorstep.acceptance.process.AcceptanceProcess.SIMPLE;
import static org.doorstep.acceptance.process.AcceptanceProcess.UNIT;
import static org.doorstep.acceptance.process.AcceptanceProcess.UNIT_GROUP;
import static org.doorstep.acceptance.process.AcceptanceProcess.WHERE_TO_GO;
import static org.doorstep.acceptance.process.AcceptanceProcess.WHY;

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
import org.doorstep.transfer.NameConcernedUnits;
import org.doorstep.transfer.Transfer.Way;
import org.doorstep.transfer.TransferDemand;
import org.springframework.stereotype.Component;

/** Step {@code user_decideAcceptance} of {@code acceptance}. */
@Component
class DecideAcceptanceStep implements TaskStep {

    private final DecideAcceptance decideAcceptance;
    private final TransferDemand transferDemand;
    private final NameConcernedUnits nameConcernedUnits;

    DecideAcceptanceStep(
            DecideAcceptance decideAcceptance, TransferDemand transferDemand, NameConcernedUnits nameConcernedUnits) {
        this.decideAcceptance = decideAcceptance;
        this.transferDemand = transferDemand;
        this.nameConcernedUnits = nameConcernedUnits;
    }

    @Override
    public String stem() {
        return "decideAcceptance";
    }

    @Override
    public Map<String, Object> complete(Answers answers) {
        return switch (ANSWER.enteredIn(answers)) {
            case ACCEPTED -> accepted(answers);
            case FORWARDED -> transferred(answers, Way.FORWARDED);
            case ASSIGNED -> transferred(answers, Way.ASSIGNED);
            case SEVERAL -> several(answers);
            case REDIRECTED -> declined(answers, new Redirected(words(answers)));
            case NOT_ADMISSIBLE -> declined(answers, new NotAdmissible(words(answers)));
            case NO_LONGER_ADMISSIBLE -> declined(answers, new NoLongerAdmissible(words(answers)));
        };
    }

    private Map<String, Object> accepted(Answers answers) {
        var simply = SIMPLE.maybeEnteredIn(answers).orElse(false);
        var unit = unit(answers);
        decideAcceptance.decide(answers.theDemand(), new Accepted(unit, simply), answers.actor());
        return of(unit, simply);
    }

    private Map<String, Object> transferred(Answers answers, Way way) {
        var unit = unit(answers);
        var order = new TransferDemand.Order(
                unit,
                way,
                REPORT_DAYS.maybeEnteredIn(answers).orElse(0),
                WHY.maybeEnteredIn(answers).orElse(null));
        transferDemand.transfer(answers.theDemand(), order, answers.actor());
        return of(unit, false);
    }

    /** No unit has it yet: the model asks them. */
    private Map<String, Object> several(Answers answers) {
        nameConcernedUnits.name(
                answers.theDemand(),
                CONCERNED.allEnteredIn(answers),
                CONCERNED_WHY.enteredIn(answers),
                answers.actor());
        return Map.of(SIMPLE.name(), "NO");
    }

    private Map<String, Object> declined(Answers answers, AcceptanceDecision decision) {
        decideAcceptance.decide(answers.theDemand(), decision, answers.actor());
        return Map.of();
    }

    private static Map<String, Object> of(UnitId unit, boolean simply) {
        return Map.of(
                SIMPLE.name(), simply ? "YES" : "NO",
                UNIT.name(), unit.value(),
                UNIT_GROUP.name(), Role.unitGroup(unit),
                HEAD_GROUP.name(), Role.headGroup(unit));
    }

    private static Words words(Answers answers) {
        return new Words(
                GROUND.maybeEnteredIn(answers).orElse(null),
                WHERE_TO_GO.maybeEnteredIn(answers).orElse(null),
                LAW.maybeEnteredIn(answers).orElse(null));
    }

    /** The unit that the person chose, else the one that the table of competent units proposed. */
    private static UnitId unit(Answers answers) {
        return UNIT.maybeEnteredIn(answers)
                .or(() -> UNIT.maybeHeldBy(answers))
                .orElseThrow(() -> new Refusal("acceptance.unitNeeded"));
    }
}
