package org.doorstep.intake.process;

import java.util.Map;
import org.doorstep.engine.Answers;
import org.doorstep.engine.TaskStep;
import org.doorstep.intake.CheckSameMatter;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.petition.Petitions.SameMatter;
import org.springframework.stereotype.Component;

/** Step {@code user_checkSameMatter} of {@code petition}. */
@Component
class CheckSameMatterStep implements TaskStep {

    private final CheckSameMatter checkSameMatter;

    CheckSameMatterStep(CheckSameMatter checkSameMatter) {
        this.checkSameMatter = checkSameMatter;
    }

    @Override
    public String stem() {
        return "checkSameMatter";
    }

    @Override
    public Map<String, Object> complete(Answers answers) {
        checkSameMatter.check(
                answers.petition(),
                SameMatter.valueOf(answers.text("sameMatter")),
                answers.maybe("relatedPetition").map(PetitionNumber::new).orElse(null),
                answers.maybe("reason").orElse(null),
                answers.actor());
        return Map.of();
    }
}
