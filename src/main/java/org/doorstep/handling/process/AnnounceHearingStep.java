package org.doorstep.handling.process;

import java.util.Map;
import org.doorstep.engine.Answers;
import org.doorstep.engine.TaskStep;
import org.doorstep.handling.AnnounceHearing;
import org.springframework.stereotype.Component;

/** Step {@code user_announceHearing} of {@code hearing}. */
@Component
class AnnounceHearingStep implements TaskStep {

    private final AnnounceHearing announceHearing;

    AnnounceHearingStep(AnnounceHearing announceHearing) {
        this.announceHearing = announceHearing;
    }

    @Override
    public String stem() {
        return "announceHearing";
    }

    @Override
    public Map<String, Object> complete(Answers answers) {
        announceHearing.announce(
                answers.theDemand(),
                HearingProcess.entered(answers),
                new AnnounceHearing.Words(
                        HearingProcess.PLACE.enteredIn(answers), HearingProcess.INVITED.enteredIn(answers)),
                answers.actor());
        return Map.of();
    }
}
