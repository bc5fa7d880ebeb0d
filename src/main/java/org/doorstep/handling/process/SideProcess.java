package org.doorstep.handling.process;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.doorstep.directory.Role;
import org.doorstep.petition.CaseNames;
import org.doorstep.petition.Demand;
import org.springframework.stereotype.Component;

/** What a process starts with that runs beside the handling of a demand: its names in a list, and whose tasks it makes. */
@Component
class SideProcess {

    /** What both models hear when the demand is handled no more. */
    static final String HANDLING_ENDED = "handling.ended";

    private final CaseNames names;

    SideProcess(CaseNames names) {
        this.names = names;
    }

    Map<String, Object> variables(Demand demand) {
        var unit = Objects.requireNonNull(demand.unit());
        var variables = new HashMap<>(names.variables(demand.number().petition(), demand.topic(), demand.community()));
        variables.put(
                HandlingProcess.HANDLER.name(),
                Objects.requireNonNull(demand.handler()).value());
        variables.put("unitGroup", Role.unitGroup(unit));
        variables.put("headGroup", Role.headGroup(unit));
        return variables;
    }
}
