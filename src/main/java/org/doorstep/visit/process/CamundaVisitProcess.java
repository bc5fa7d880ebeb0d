package org.doorstep.visit.process;

import java.time.Clock;
import java.util.Date;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.Variables;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.kernel.Refusal;
import org.doorstep.petition.CaseNames;
import org.doorstep.petition.Petitions;
import org.doorstep.visit.Promise;
import org.doorstep.visit.VisitId;
import org.doorstep.visit.VisitProcess;
import org.springframework.stereotype.Component;

/** Says to the engine what visits ask of the running processes. */
@Component
class CamundaVisitProcess implements VisitProcess {

    private final RuntimeService runtime;
    private final Petitions petitions;
    private final CaseNames names;
    private final Clock clock;

    CamundaVisitProcess(RuntimeService runtime, Petitions petitions, CaseNames names, Clock clock) {
        this.runtime = runtime;
        this.petitions = petitions;
        this.names = names;
        this.clock = clock;
    }

    @Override
    public void promiseMade(Promise promise) {
        var petition = petitions.forStep(promise.petition());
        var keepBy = promise.keepBy().plusDays(1).atStartOfDay(clock.getZone()).minusSeconds(1);
        runtime.startProcessInstanceByKey(
                KeepPromiseProcess.ID,
                promise.petition().value(),
                Variables.fromMap(names.variables(petition.number(), petition.topic(), petition.community()))
                        .putValue(KeepPromiseProcess.PROMISE_ID, promise.id().toString())
                        .putValue(
                                KeepPromiseProcess.PROMISED_BY,
                                promise.promisedBy().value())
                        .putValue(KeepPromiseProcess.KEEP_BY, Date.from(keepBy.toInstant())));
    }

    @Override
    public void newDemandHeard(PetitionNumber petition) {
        runtime.createMessageCorrelation(HomeVisitProcess.MATERIAL_ARRIVED)
                .processInstanceBusinessKey(petition.value())
                .correlateAll(); // nobody listens any more where a visit cares for somebody after the end (R22 §37)
    }

    @Override
    public void consentWithdrawn(PetitionNumber petition, VisitId visit) {
        var ended = runtime.createMessageCorrelation(HomeVisitProcess.CONSENT_WITHDRAWN)
                .processInstanceBusinessKey(petition.value())
                .processInstanceVariableEquals(HomeVisitProcess.VISIT_ID, visit.toString())
                .correlateAllWithResult();
        if (ended.isEmpty()) {
            throw new Refusal("visit.hasEnded");
        }
    }
}
