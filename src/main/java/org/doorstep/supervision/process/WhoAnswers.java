package org.doorstep.supervision.process;

import java.util.Optional;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.doorstep.deadline.Subject;
import org.doorstep.directory.Role;
import org.doorstep.engine.Variable;
import org.doorstep.kernel.UnitId;
import org.doorstep.petition.CaseNames;
import org.doorstep.petition.Demand;
import org.doorstep.petition.Demands;
import org.doorstep.petition.Petitions;
import org.doorstep.review.Review;
import org.doorstep.review.ReviewingBody;
import org.doorstep.review.Reviews;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who answers for a case by now; where nobody has taken it up it is the petition office. */
@Component
class WhoAnswers {

    private final Petitions petitions;
    private final Demands demands;
    private final CaseNames names;
    private final Reviews reviews;
    private final ReviewingBody reviewingBody;

    WhoAnswers(Petitions petitions, Demands demands, CaseNames names, Reviews reviews, ReviewingBody reviewingBody) {
        this.petitions = petitions;
        this.demands = demands;
        this.names = names;
        this.reviews = reviews;
        this.reviewingBody = reviewingBody;
    }

    /** What a process starts with that asks whoever has the case now: the reviewing body while a decision is under review. */
    VariableMap now(Subject subject) {
        var variables = first(subject);
        Optional.ofNullable(subject.demand())
                .flatMap(reviews::latest)
                .filter(Review::isUnderWay)
                .ifPresent(review -> variables
                        .putValue("handler", text(review.reviewer()))
                        .putValue("unitGroup", reviewingBody.officers(review))
                        .putValue("headGroup", reviewingBody.heads(review)));
        return variables;
    }

    /** What a process starts with that asks whoever answers, or answered, for the case at the first stage. */
    VariableMap first(Subject subject) {
        var petition = petitions.forStep(subject.petition());
        var demand = subject.demand() == null ? null : demands.get(subject.demand());
        return Variables.fromMap(names.variables(
                        subject.petition(),
                        demand == null ? petition.topic() : demand.topic(),
                        demand == null ? petition.community() : demand.community()))
                .putValue(Variable.DEMAND.name(), text(subject.demand()))
                .putValue("handler", demand == null ? null : text(demand.handler()))
                .putValue("unitGroup", unit(demand).map(Role::unitGroup).orElseGet(Role.PETITION_OFFICE::group))
                .putValue("headGroup", unit(demand).map(Role::headGroup).orElseGet(Role.PETITION_OFFICE_HEAD::group));
    }

    private static Optional<UnitId> unit(@Nullable Demand demand) {
        return Optional.ofNullable(demand).map(Demand::liesWith);
    }

    private static @Nullable String text(@Nullable Object id) {
        return id == null ? null : id.toString();
    }
}
