package org.doorstep.transfer.process;

import java.util.HashMap;
import java.util.Objects;
import org.camunda.bpm.engine.RuntimeService;
import org.doorstep.engine.Variable;
import org.doorstep.petition.CaseHappened;
import org.doorstep.petition.CaseNames;
import org.doorstep.petition.Demand;
import org.doorstep.petition.Demands;
import org.doorstep.petition.Timeline;
import org.doorstep.transfer.Transfer.Ruling;
import org.doorstep.transfer.Transfer.Way;
import org.doorstep.transfer.Transfers;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Asks the unit for its closing report once an assigned matter is decided; carrying it out goes on beside (R22 §22). */
@Component
class ClosingReports {

    private final Transfers transfers;
    private final Demands demands;
    private final CaseNames names;
    private final RuntimeService runtime;

    ClosingReports(Transfers transfers, Demands demands, CaseNames names, RuntimeService runtime) {
        this.transfers = transfers;
        this.demands = demands;
        this.names = names;
        this.runtime = runtime;
    }

    @EventListener
    void hear(CaseHappened event) {
        if (event.kind() == Timeline.Kind.DECISION_ISSUED) {
            var demand = demands.get(event.theDemand());
            transfers
                    .latest(demand.number())
                    .filter(transfer -> transfer.way() == Way.ASSIGNED && transfer.ruling() != Ruling.AGREED)
                    .ifPresent(assigned -> ask(demand));
        }
    }

    private void ask(Demand demand) {
        var petition = demand.number().petition();
        var variables = new HashMap<String, Object>(names.variables(petition, demand.topic(), demand.community()));
        variables.put(Variable.DEMAND.name(), demand.number().value());
        variables.put("handler", Objects.toString(demand.handler(), null));
        variables.putAll(TransferProcess.of(Objects.requireNonNull(demand.unit(), "whoever decided answers for it")));
        runtime.startProcessInstanceByKey(TransferProcess.CLOSING_REPORT, petition.value(), variables);
    }
}
