package org.doorstep.closure.process;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.doorstep.closure.ReopeningProcess;
import org.doorstep.directory.Role;
import org.doorstep.engine.Variable;
import org.doorstep.engine.WithoutRights;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.petition.CaseNames;
import org.doorstep.petition.Demands;
import org.springframework.stereotype.Component;

/** Reopenings as process instances of their own, found by the number of the petition, open or archived. */
@Component
class CamundaReopenings implements ReopeningProcess {

    private final RuntimeService runtime;
    private final Demands demands;
    private final CaseNames names;
    private final WithoutRights withoutRights;

    CamundaReopenings(RuntimeService runtime, Demands demands, CaseNames names, WithoutRights withoutRights) {
        this.runtime = runtime;
        this.demands = demands;
        this.names = names;
        this.withoutRights = withoutRights;
    }

    @Override
    public void start(DemandNumber demand) {
        var first = variables(demand);
        withoutRights.run(() -> runtime.startProcessInstanceByKey(
                ReopenProcess.ID, demand.petition().value(), first));
    }

    private Map<String, Object> variables(DemandNumber number) {
        var demand = demands.get(number);
        var unit = requireNonNull(demand.unit(), () -> number + " was decided by a unit");
        var variables = new HashMap<>(names.variables(number.petition(), demand.topic(), demand.community()));
        variables.put(Variable.DEMAND.name(), number.value());
        variables.put("demandType", requireNonNull(demand.type()).name());
        variables.put("unit", unit.value());
        variables.put("unitGroup", Role.unitGroup(unit));
        variables.put("headGroup", Role.headGroup(unit));
        return variables;
    }
}
