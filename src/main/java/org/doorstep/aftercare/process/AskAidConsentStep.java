package org.doorstep.aftercare.process;

import java.util.Map;
import org.doorstep.aftercare.AskAidConsent;
import org.doorstep.engine.Answers;
import org.doorstep.engine.TaskStep;
import org.springframework.stereotype.Component;

/** Step {@code user_askAidConsent} of {@code aftercare}. */
@Component
class AskAidConsentStep implements TaskStep {

    private final AskAidConsent askAidConsent;

    AskAidConsentStep(AskAidConsent askAidConsent) {
        this.askAidConsent = askAidConsent;
    }

    @Override
    public String stem() {
        return "askAidConsent";
    }

    @Override
    public Map<String, Object> complete(Answers answers) {
        askAidConsent.ask(
                answers.petition(),
                AftercareProcess.WISH.enteredIn(answers),
                AftercareProcess.AGREED.maybeEnteredIn(answers).orElse(null),
                answers.actor());
        return Map.of();
    }
}
