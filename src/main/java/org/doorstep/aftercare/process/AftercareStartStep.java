package org.doorstep.aftercare.process;

import java.util.HashMap;
import java.util.Map;
import org.doorstep.aftercare.OpenCare;
import org.doorstep.engine.Answers;
import org.doorstep.engine.StartStep;
import org.doorstep.engine.Variable;
import org.doorstep.petition.CaseNames;
import org.springframework.stereotype.Component;

/** The start form of {@code aftercare}; the engine learns only whether another organ is to help. */
@Component
class AftercareStartStep implements StartStep {

    private final OpenCare openCare;
    private final CaseNames names;

    AftercareStartStep(OpenCare openCare, CaseNames names) {
        this.openCare = openCare;
        this.names = names;
    }

    @Override
    public String process() {
        return AftercareProcess.ID;
    }

    @Override
    public Map<String, Object> start(Answers answers) {
        var aid = AftercareProcess.AID.enteredIn(answers);
        var petition = openCare.open(
                Variable.PETITION.enteredIn(answers), aid, AftercareProcess.NEED.enteredIn(answers), answers.actor());
        var variables = new HashMap<>(names.variables(petition.number(), petition.topic(), petition.community()));
        variables.put("careGiver", answers.actor().value());
        variables.put("aidReferral", aid.isReferral() ? "YES" : "NO");
        return variables;
    }
}
