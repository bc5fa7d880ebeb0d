package org.doorstep.handling.process;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.doorstep.engine.Choice;
import org.doorstep.engine.ChoiceSource;
import org.doorstep.engine.Variable;
import org.doorstep.handling.Chairs;
import org.springframework.stereotype.Component;

/** The list {@code hearing-chairs}: who may lead a hearing about the demand that the form is about. */
@Component
class ChairsOffered implements ChoiceSource {

    private final Chairs chairs;

    ChairsOffered(Chairs chairs) {
        this.chairs = chairs;
    }

    @Override
    public String name() {
        return HearingProcess.CHAIRS;
    }

    @Override
    public List<Choice> choices(Function<String, Optional<String>> variables, Locale language) {
        return variables
                .apply(Variable.DEMAND.name())
                .map(Variable.DEMAND.read())
                .map(chairs::of)
                .orElse(List.of())
                .stream()
                .map(officer -> new Choice(officer.id().value(), officer.name().in(language)))
                .toList();
    }
}
