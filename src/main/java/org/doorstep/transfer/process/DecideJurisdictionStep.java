package org.doorstep.transfer.process;

import java.util.Map;
import org.doorstep.engine.Answers;
import org.doorstep.engine.TaskStep;
import org.doorstep.transfer.SettleJurisdiction.Whose;
import org.springframework.stereotype.Component;

/** Step {@code user_decideJurisdiction} of {@code jurisdiction-dispute}. */
@Component
class DecideJurisdictionStep implements TaskStep {

    private final WhoIsCompetent whoIsCompetent;

    DecideJurisdictionStep(WhoIsCompetent whoIsCompetent) {
        this.whoIsCompetent = whoIsCompetent;
    }

    @Override
    public String stem() {
        return "decideJurisdiction";
    }

    @Override
    public Map<String, Object> complete(Answers answers) {
        return whoIsCompetent.accordingTo(Whose.SUPERIOR, answers);
    }
}
