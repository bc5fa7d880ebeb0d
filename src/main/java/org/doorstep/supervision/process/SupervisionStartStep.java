package org.doorstep.supervision.process;

import java.util.Map;
import org.doorstep.engine.Answers;
import org.doorstep.engine.StartStep;
import org.doorstep.engine.Variable;
import org.doorstep.supervision.AskSupervision;
import org.springframework.stereotype.Component;

/** The start form of {@code supervision}: the petition office looks into a case by itself. */
@Component
class SupervisionStartStep implements StartStep {

    private final AskSupervision askSupervision;
    private final WhoAnswers whoAnswers;

    SupervisionStartStep(AskSupervision askSupervision, WhoAnswers whoAnswers) {
        this.askSupervision = askSupervision;
        this.whoAnswers = whoAnswers;
    }

    @Override
    public String process() {
        return SupervisionNames.PROCESS;
    }

    @Override
    public Map<String, Object> start(Answers answers) {
        var supervision = askSupervision.ask(
                Variable.PETITION.enteredIn(answers),
                SupervisionNames.DEMAND_PLACE.maybeEnteredIn(answers).orElse(null),
                SupervisionNames.SUSPICION.enteredIn(answers),
                answers.actor());
        return whoAnswers
                .first(supervision.subject())
                .putValue(SupervisionNames.ID.name(), supervision.id().value());
    }
}
