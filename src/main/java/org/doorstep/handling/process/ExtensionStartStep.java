package org.doorstep.handling.process;

import java.util.HashMap;
import java.util.Map;
import org.doorstep.directory.Role;
import org.doorstep.engine.Answers;
import org.doorstep.engine.StartStep;
import org.doorstep.engine.Variable;
import org.doorstep.handling.AskExtension;
import org.doorstep.petition.CaseNames;
import org.springframework.stereotype.Component;

/** The start form of {@code extension}: a handler asks the head of the unit for more time. */
@Component
class ExtensionStartStep implements StartStep {

    private final AskExtension askExtension;
    private final CaseNames names;

    ExtensionStartStep(AskExtension askExtension, CaseNames names) {
        this.askExtension = askExtension;
        this.names = names;
    }

    @Override
    public String process() {
        return ExtensionProcess.ID;
    }

    @Override
    public Map<String, Object> start(Answers answers) {
        var demand = askExtension.ask(
                Variable.DEMAND.enteredIn(answers),
                ExtensionProcess.DAYS.enteredIn(answers),
                ExtensionProcess.COMPLEXITY.enteredIn(answers),
                answers.actor());
        var variables = new HashMap<>(names.variables(demand.number().petition(), demand.topic(), demand.community()));
        if (demand.unit() != null) {
            variables.put("headGroup", Role.headGroup(demand.unit()));
        }
        return variables;
    }
}
