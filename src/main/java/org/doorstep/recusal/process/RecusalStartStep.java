package org.doorstep.recusal.process;

import java.util.Map;
import org.doorstep.engine.Answers;
import org.doorstep.engine.StartStep;
import org.doorstep.engine.Variable;
import org.doorstep.recusal.RequestRecusal;
import org.doorstep.recusal.Wish;
import org.springframework.stereotype.Component;

/** The start form of {@code recusal}, for a request that came in a letter or was spoken. */
@Component
class RecusalStartStep implements StartStep {

    private final RequestRecusal requestRecusal;
    private final RecusalVariables variables;

    RecusalStartStep(RequestRecusal requestRecusal, RecusalVariables variables) {
        this.requestRecusal = requestRecusal;
        this.variables = variables;
    }

    @Override
    public String process() {
        return RecusalNames.PROCESS;
    }

    @Override
    public Map<String, Object> start(Answers answers) {
        var petition = Variable.PETITION.enteredIn(answers);
        var wish = new Wish(
                RecusalNames.DEMAND_PLACE
                        .maybeEnteredIn(answers)
                        .map(place -> petition.demand(place).value())
                        .orElse(null),
                answers.flag("aboutHead"),
                RecusalNames.WHOM.enteredIn(answers),
                RecusalNames.GROUND.enteredIn(answers),
                RecusalNames.WORDS.enteredIn(answers),
                RecusalNames.RECEIVED_ON.maybeEnteredIn(answers).orElse(null));
        return variables.of(requestRecusal.request(petition, wish));
    }
}
