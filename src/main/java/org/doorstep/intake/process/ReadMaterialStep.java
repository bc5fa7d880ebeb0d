package org.doorstep.intake.process;

import java.util.Map;
import org.doorstep.engine.Answers;
import org.doorstep.engine.TaskStep;
import org.doorstep.intake.ReadMaterial;
import org.springframework.stereotype.Component;

/** Step {@code user_readMaterial} of {@code petition} and of {@code reopen}. */
@Component
class ReadMaterialStep implements TaskStep {

    private final ReadMaterial readMaterial;

    ReadMaterialStep(ReadMaterial readMaterial) {
        this.readMaterial = readMaterial;
    }

    @Override
    public String stem() {
        return "readMaterial";
    }

    @Override
    public Map<String, Object> complete(Answers answers) {
        readMaterial.read(answers.petition(), answers.maybe("note").orElse(null), answers.actor());
        return Map.of();
    }
}
