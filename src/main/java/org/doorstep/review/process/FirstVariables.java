package org.doorstep.review.process;

import java.util.HashMap;
import java.util.Map;
import org.doorstep.directory.Role;
import org.doorstep.engine.Variable;
import org.doorstep.petition.CaseNames;
import org.doorstep.petition.Demands;
import org.doorstep.review.Review;
import org.doorstep.review.ReviewingBody;
import org.springframework.stereotype.Component;

/** What the processes of a review start with. */
@Component("firstVariablesOfReview")
class FirstVariables {

    private final Demands demands;
    private final CaseNames names;
    private final ReviewingBody body;

    FirstVariables(Demands demands, CaseNames names, ReviewingBody body) {
        this.demands = demands;
        this.names = names;
        this.body = body;
    }

    Map<String, Object> of(Review review) {
        var variables = ofTheCase(review);
        variables.put(ReviewProcess.STAGE.name(), review.stage());
        variables.put(ReviewProcess.IN_TIME.name(), review.inTime());
        variables.put(ReviewProcess.UNIT_GROUP.name(), body.officers(review));
        variables.put(ReviewProcess.HEAD_GROUP.name(), body.heads(review));
        return variables;
    }

    /** For the unit that answered first; without a stage, for whoever carries out decides nothing again. */
    Map<String, Object> toCarryOut(Review review) {
        var variables = ofTheCase(review);
        var unit = demands.get(review.demand()).unit();
        variables.put(
                ReviewProcess.UNIT_GROUP.name(), unit == null ? Role.PETITION_OFFICE.group() : Role.unitGroup(unit));
        variables.put(
                ReviewProcess.HEAD_GROUP.name(),
                unit == null ? Role.PETITION_OFFICE_HEAD.group() : Role.headGroup(unit));
        return variables;
    }

    private Map<String, Object> ofTheCase(Review review) {
        var demand = demands.get(review.demand());
        var variables = new HashMap<>(names.variables(review.demand().petition(), demand.topic(), demand.community()));
        variables.put(Variable.DEMAND.name(), review.demand().value());
        variables.put(ReviewProcess.REVIEW.name(), review.id().value());
        return variables;
    }
}
