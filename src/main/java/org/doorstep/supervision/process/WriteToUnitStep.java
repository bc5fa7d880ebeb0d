package org.doorstep.supervision.process;

import java.util.Map;
import org.doorstep.engine.Answers;
import org.doorstep.engine.TaskStep;
import org.doorstep.supervision.WriteToUnit;
import org.springframework.stereotype.Component;

/** Step {@code user_writeToUnit} of {@code supervision}. */
@Component
class WriteToUnitStep implements TaskStep {

    private final WriteToUnit writeToUnit;

    WriteToUnitStep(WriteToUnit writeToUnit) {
        this.writeToUnit = writeToUnit;
    }

    @Override
    public String stem() {
        return "writeToUnit";
    }

    @Override
    public Map<String, Object> complete(Answers answers) {
        var answerBy = writeToUnit.write(
                SupervisionNames.ID.heldBy(answers),
                SupervisionNames.DEMANDED.enteredIn(answers),
                SupervisionNames.ANSWER_BY.maybeEnteredIn(answers).orElse(null),
                answers.actor());
        return Map.of(SupervisionNames.ANSWER_BY.name(), answerBy.toString());
    }
}
