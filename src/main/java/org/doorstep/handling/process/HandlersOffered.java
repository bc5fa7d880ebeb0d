package org.doorstep.handling.process;

import static org.doorstep.engine.Variable.PETITION;
import static org.doorstep.handling.process.HandlingProcess.UNIT;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.doorstep.engine.Choice;
import org.doorstep.engine.ChoiceSource;
import org.doorstep.handling.Candidates;
import org.springframework.stereotype.Component;

/** The list {@code officers-of-unit}: who may handle the demand that the form is about. */
@Component
class HandlersOffered implements ChoiceSource {

    private final Candidates candidates;

    HandlersOffered(Candidates candidates) {
        this.candidates = candidates;
    }

    @Override
    public String name() {
        return HandlingProcess.OFFICERS_OF_UNIT;
    }

    @Override
    public List<Choice> choices(Function<String, Optional<String>> variables, Locale language) {
        var unit = variables.apply(UNIT.name()).map(UNIT.read());
        var petition = variables.apply(PETITION.name()).map(PETITION.read());
        if (unit.isEmpty() || petition.isEmpty()) {
            return List.of();
        }
        return candidates.handlers(unit.get(), petition.get()).stream()
                .map(officer -> new Choice(officer.id().value(), officer.name().in(language)))
                .toList();
    }
}
