package org.doorstep.visit.process;

import java.util.Map;
import org.doorstep.engine.Answers;
import org.doorstep.engine.TaskStep;
import org.doorstep.kernel.OfficerId;
import org.doorstep.visit.NameVisitors;
import org.doorstep.visit.VisitId;
import org.springframework.stereotype.Component;

/** {@code user_nameVisitors} of {@code home-visit}. */
@Component
class NameVisitorsStep implements TaskStep {

    private final NameVisitors nameVisitors;

    NameVisitorsStep(NameVisitors nameVisitors) {
        this.nameVisitors = nameVisitors;
    }

    @Override
    public String stem() {
        return "nameVisitors";
    }

    @Override
    public Map<String, Object> complete(Answers answers) {
        var visitors = nameVisitors.name(
                VisitId.of(answers.variable(HomeVisitProcess.VISIT_ID)),
                new OfficerId(answers.text(HomeVisitProcess.FIRST_VISITOR)),
                answers.maybe(HomeVisitProcess.SECOND_VISITOR)
                        .map(OfficerId::new)
                        .orElse(null),
                answers.actor());
        return Map.of(HomeVisitProcess.SECOND_VISITOR, visitors.second().value());
    }
}
