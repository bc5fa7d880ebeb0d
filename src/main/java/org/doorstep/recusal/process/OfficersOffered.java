package org.doorstep.recusal.process;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.doorstep.engine.Choice;
import org.doorstep.engine.ChoiceSource;
import org.doorstep.recusal.OfficersOfCase;
import org.doorstep.recusal.Recusals;
import org.springframework.stereotype.Component;

/** The list {@code officers-of-case}: who may be the one that the petitioner means. */
@Component
class OfficersOffered implements ChoiceSource {

    private final Recusals recusals;
    private final OfficersOfCase officers;

    OfficersOffered(Recusals recusals, OfficersOfCase officers) {
        this.recusals = recusals;
        this.officers = officers;
    }

    @Override
    public String name() {
        return RecusalNames.OFFICERS;
    }

    @Override
    public List<Choice> choices(Function<String, Optional<String>> variables, Locale language) {
        return variables
                .apply(RecusalNames.ID.name())
                .map(RecusalNames.ID.read())
                .map(id -> officers.of(recusals.get(id)))
                .orElse(List.of())
                .stream()
                .map(officer -> new Choice(officer.id().value(), officer.name().in(language)))
                .toList();
    }
}
