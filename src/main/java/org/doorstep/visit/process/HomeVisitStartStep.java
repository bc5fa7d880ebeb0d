package org.doorstep.visit.process;

import java.util.Map;
import org.doorstep.engine.Answers;
import org.doorstep.engine.StartStep;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.petition.CaseNames;
import org.doorstep.visit.RequestVisit;
import org.springframework.stereotype.Component;

/** The start form of {@code home-visit}, for a visit that no demand has called for. */
@Component
class HomeVisitStartStep implements StartStep {

    private final RequestVisit requestVisit;
    private final CaseNames names;

    HomeVisitStartStep(RequestVisit requestVisit, CaseNames names) {
        this.requestVisit = requestVisit;
        this.names = names;
    }

    @Override
    public String process() {
        return HomeVisitProcess.ID;
    }

    @Override
    public Map<String, Object> start(Answers answers) {
        var petition = requestVisit.request(new PetitionNumber(answers.text("petitionNumber")));
        return names.variables(petition.number(), petition.topic(), petition.community());
    }
}
