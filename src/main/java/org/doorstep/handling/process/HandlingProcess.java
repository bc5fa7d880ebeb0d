package org.doorstep.handling.process;

import org.doorstep.engine.Variable;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.UnitId;

/** The names that {@code handling.bpmn}, its forms and Java share. */
final class HandlingProcess {

    static final Variable<UnitId> UNIT = new Variable<>("unit", UnitId::new);
    static final Variable<OfficerId> CASE_LEADER = new Variable<>("caseLeader", OfficerId::new);
    static final Variable<OfficerId> HANDLER = new Variable<>("handler", OfficerId::new);
    static final Variable<Boolean> SETTLED = new Variable<>("settled", "YES"::equals);
    static final Variable<String> SIMPLE_FACTS = Variable.text("simpleFacts");
    static final Variable<String> FACTS = Variable.text("facts");
    static final Variable<Boolean> VISIT_WANTED = new Variable<>("visitWanted", "YES"::equals);
    static final Variable<String> VISIT_PURPOSE = Variable.text("visitPurpose");

    /** The list in a form whose choices are the officers who may handle the demand. */
    static final String OFFICERS_OF_UNIT = "officers-of-unit";

    private HandlingProcess() {}
}
