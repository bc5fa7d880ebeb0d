package org.doorstep.recusal.process;

import java.time.LocalDate;
import org.doorstep.engine.Variable;
import org.doorstep.kernel.OfficerId;
import org.doorstep.recusal.Recusal;
import org.doorstep.recusal.RecusalId;

/** The names that {@code recusal.bpmn}, its forms and Java share. */
final class RecusalNames {

    static final String PROCESS = "recusal";
    static final String OVER = "recusal.over";
    static final String DECIDER = "decider";
    static final String DECIDER_GROUP = "deciderGroup";
    static final String PASSED_ON = "PASSED_ON";
    static final Variable<RecusalId> ID = new Variable<>("recusal", RecusalId::new);
    static final Variable<Integer> DEMAND_PLACE = new Variable<>("demandPlace", Integer::valueOf);
    static final Variable<LocalDate> RECEIVED_ON = Variable.day("receivedOn");
    static final Variable<String> WHOM = Variable.text("whom");
    static final Variable<Recusal.Ground> GROUND = Variable.code("ground", Recusal.Ground.class);
    static final Variable<String> WORDS = Variable.text("words");
    static final Variable<String> ANSWER = Variable.text("recusalAnswer");
    static final Variable<OfficerId> OFFICER = new Variable<>("recusedOfficer", OfficerId::new);
    static final Variable<String> REASON = Variable.text("recusalReason");

    /** The list in a form whose choices are those who have taken part in the case or may. */
    static final String OFFICERS = "officers-of-case";

    private RecusalNames() {}
}
