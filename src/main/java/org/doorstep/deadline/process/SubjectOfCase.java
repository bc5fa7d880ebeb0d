package org.doorstep.deadline.process;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.doorstep.deadline.Subject;
import org.doorstep.engine.Variable;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.PetitionNumber;
import org.springframework.stereotype.Component;

/** Finds the case that a running process belongs to. */
@Component
class SubjectOfCase {

    private final RuntimeService runtime;

    SubjectOfCase(RuntimeService runtime) {
        this.runtime = runtime;
    }

    Optional<Subject> of(String execution) {
        var held = runtime.getVariables(execution, List.of(Variable.PETITION.name(), Variable.DEMAND.name()));
        var demand = held.get(Variable.DEMAND.name());
        return demand != null
                ? Optional.of(Subject.of(new DemandNumber(demand.toString())))
                : Optional.ofNullable(held.get(Variable.PETITION.name()))
                        .map(petition -> Subject.of(new PetitionNumber(petition.toString())));
    }
}
