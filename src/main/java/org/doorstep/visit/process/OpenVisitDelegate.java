package org.doorstep.visit.process;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.visit.OpenVisit;
import org.doorstep.visit.Visit.Purpose;
import org.springframework.stereotype.Component;

/** {@code service_openVisit} of {@code home-visit}. */
@Component
class OpenVisitDelegate implements JavaDelegate {

    private final OpenVisit openVisit;

    OpenVisitDelegate(OpenVisit openVisit) {
        this.openVisit = openVisit;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var demand = Optional.ofNullable((String) execution.getVariable("demandNumber"));
        var purpose = Purpose.valueOf((String) execution.getVariable(HomeVisitProcess.PURPOSE));
        var visit = openVisit.open(
                new PetitionNumber(execution.getProcessBusinessKey()),
                demand.map(DemandNumber::new).orElse(null),
                purpose);
        execution.setVariable(HomeVisitProcess.VISIT_ID, visit.toString());
    }
}
