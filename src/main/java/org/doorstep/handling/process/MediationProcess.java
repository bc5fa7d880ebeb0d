package org.doorstep.handling.process;

import java.time.LocalDate;
import org.doorstep.engine.Variable;
import org.doorstep.handling.Mediate.Outcome;

/** The names that {@code mediation.bpmn}, its forms and Java share. */
final class MediationProcess {

    static final String ID = "mediation";
    static final Variable<String> DISPUTE = Variable.text("dispute");
    static final Variable<String> OTHER_SIDE = Variable.text("otherSide");
    static final Variable<String> PETITIONER_HOW = Variable.text("petitionerHow");
    static final Variable<String> OTHER_HOW = Variable.text("otherHow");

    /** Does not say whose no it was, if it was one: of that nothing is kept. */
    static final Variable<String> BOTH_AGREE = Variable.text("bothAgree");

    static final Variable<String> TALK = Variable.text("talk");
    static final Variable<Outcome> OUTCOME = Variable.code("mediationOutcome", Outcome.class);
    static final Variable<String> AGREEMENT = Variable.text("agreement");
    static final Variable<String> PERFORMER = Variable.text("performer");
    static final Variable<LocalDate> PERFORM_BY = Variable.day("performBy");

    private MediationProcess() {}
}
