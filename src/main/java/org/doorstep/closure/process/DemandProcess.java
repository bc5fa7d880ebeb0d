package org.doorstep.closure.process;

import java.time.LocalDate;
import org.doorstep.engine.Variable;
import org.doorstep.petition.Demand;

/** The names that the last steps of {@code demand.bpmn}, their forms and Java share. */
final class DemandProcess {

    static final Variable<LocalDate> CARRIED_OUT_ON = Variable.day("carriedOutOn");
    static final Variable<String> PROOF = Variable.text("proof");
    static final Variable<Demand.Settled> SETTLED = Variable.code("settled", Demand.Settled.class);
    static final Variable<String> SAID = Variable.text("said");

    private DemandProcess() {}
}
