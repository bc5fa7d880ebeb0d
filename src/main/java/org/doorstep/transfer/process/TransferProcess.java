package org.doorstep.transfer.process;

import java.util.Map;
import org.doorstep.directory.Role;
import org.doorstep.engine.Variable;
import org.doorstep.kernel.UnitId;
import org.doorstep.transfer.Transfer.Answer;
import org.doorstep.transfer.Transfer.Ruling;

/** The names that the models of a transfer, their forms and Java share. */
final class TransferProcess {

    static final String UNITS_CONCERNED = "units-concerned";
    static final String CLOSING_REPORT = "closing-report";
    static final Variable<Answer> ANSWER = Variable.code("transferAnswer", Answer.class);
    static final Variable<String> OBJECTION = Variable.text("objection");
    static final Variable<UnitId> BETTER_UNIT = new Variable<>("betterUnit", UnitId::new);
    static final Variable<Ruling> RULING = Variable.code("ruling", Ruling.class);
    static final Variable<String> RULING_REASONS = Variable.text("rulingReasons");
    static final Variable<UnitId> UNIT = new Variable<>("unit", UnitId::new);
    static final Variable<String> SAID = Variable.text("jurisdictionSaid");
    static final Variable<Boolean> SETTLED = new Variable<>("jurisdictionSettled", "YES"::equals);
    static final Variable<String> REPORT = Variable.text("closingReport");
    static final String ACCEPTANCE = "acceptance";

    private TransferProcess() {}

    /** What models ask their people by. */
    static Map<String, Object> of(UnitId unit) {
        return Map.of(UNIT.name(), unit.value(), "unitGroup", Role.unitGroup(unit), "headGroup", Role.headGroup(unit));
    }
}
