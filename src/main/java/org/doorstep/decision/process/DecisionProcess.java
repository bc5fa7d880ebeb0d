package org.doorstep.decision.process;

import java.time.LocalDate;
import org.doorstep.decision.ApproveDecision.Approval;
import org.doorstep.engine.Variable;
import org.doorstep.letters.ServiceMethod;
import org.doorstep.petition.Demand;

/** The names that {@code decision.bpmn}, its forms and Java share. */
final class DecisionProcess {

    static final Variable<Demand.Outcome> OUTCOME = Variable.code("outcome", Demand.Outcome.class);
    static final Variable<String> FACTS = Variable.text("facts");
    static final Variable<String> REASONS = Variable.text("reasons");
    static final Variable<String> LAW = Variable.text("law");
    static final Variable<String> REPLY = Variable.text("reply");
    static final Variable<LocalDate> CARRY_OUT_BY = Variable.day("carryOutBy");
    static final Variable<Approval> APPROVAL = Variable.code("approval", Approval.class);
    static final Variable<String> REMARK = Variable.text("remark");
    static final Variable<ServiceMethod> SERVICE_METHOD = Variable.code("serviceMethod", ServiceMethod.class);
    static final Variable<LocalDate> RECEIVED_ON = Variable.day("receivedOn");
    static final Variable<String> RECEIPT = Variable.text("receipt");

    private DecisionProcess() {}
}
