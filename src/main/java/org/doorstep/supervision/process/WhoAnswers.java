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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who answers for a case by now; where nobody has taken it up it is the petition office. */
@Component
class WhoAnswers {

    private final Petitions petitions;
    private final Demands demands;
    private final CaseNames names;

    WhoAnswers(Petitions petitions, Demands demands, CaseNames names) {
        this.petitions = petitions;
        this.demands = demands;
        this.names = names;
    }

    /** What a process about the case starts with. */
    VariableMap variables(Subject subject) {
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
        return Optional.ofNullable(demand).map(Demand::unit);
    }

    private static @Nullable String text(@Nullable Object id) {
        return id == null ? null : id.toString();
    }
}
