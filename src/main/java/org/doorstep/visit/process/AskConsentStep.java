package org.doorstep.visit.process;

import java.util.Map;
import org.doorstep.engine.Answers;
import org.doorstep.engine.TaskStep;
import org.doorstep.visit.AskConsent;
import org.doorstep.visit.Visit.Consent;
import org.doorstep.visit.VisitId;
import org.springframework.stereotype.Component;

/** {@code user_askConsent} of {@code home-visit}. */
@Component
class AskConsentStep implements TaskStep {

    private final AskConsent askConsent;

    AskConsentStep(AskConsent askConsent) {
        this.askConsent = askConsent;
    }

    @Override
    public String stem() {
        return "askConsent";
    }

    @Override
    public Map<String, Object> complete(Answers answers) {
        askConsent.ask(
                VisitId.of(answers.variable(HomeVisitProcess.VISIT_ID)),
                Consent.valueOf(answers.text("consent")),
                answers.flag("toldPurpose"),
                answers.maybe("givenBy"),
                answers.maybe("consentNote"),
                answers.actor());
        return Map.of();
    }
}
