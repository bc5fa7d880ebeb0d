package org.doorstep.acceptance.process;

import static org.doorstep.acceptance.process.AcceptanceProcess.COMMUNITY;
import static org.doorstep.acceptance.process.AcceptanceProcess.DEMAND_TYPE;
import static org.doorstep.acceptance.process.AcceptanceProcess.PROJECT;
import static org.doorstep.acceptance.process.AcceptanceProcess.STATUTORY_ROUTE;
import static org.doorstep.acceptance.process.AcceptanceProcess.TOPIC;

import java.util.Map;
import org.doorstep.acceptance.ClassifyDemand;
import org.doorstep.engine.Answers;
import org.doorstep.engine.TaskStep;
import org.doorstep.petition.Demand.StatutoryRoute;
import org.springframework.stereotype.Component;

/** Step {@code user_classifyDemand} of {@code acceptance}. */
@Component
class ClassifyDemandStep implements TaskStep {

    private final ClassifyDemand classifyDemand;
    private final DemandLabels labels;

    ClassifyDemandStep(ClassifyDemand classifyDemand, DemandLabels labels) {
        this.classifyDemand = classifyDemand;
        this.labels = labels;
    }

    @Override
    public String stem() {
        return "classifyDemand";
    }

    @Override
    public Map<String, Object> complete(Answers answers) {
        var kind = new ClassifyDemand.Kind(
                DEMAND_TYPE.enteredIn(answers),
                STATUTORY_ROUTE.maybeEnteredIn(answers).orElse(StatutoryRoute.NONE),
                TOPIC.maybeEnteredIn(answers).orElse(null),
                COMMUNITY.maybeEnteredIn(answers).orElse(null),
                PROJECT.maybeEnteredIn(answers).orElse(null));
        var demand = classifyDemand.classify(answers.theDemand(), kind, answers.actor());
        return labels.of(demand);
    }
}
