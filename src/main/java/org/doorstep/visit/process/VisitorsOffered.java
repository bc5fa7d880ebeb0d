package org.doorstep.visit.process;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.doorstep.engine.Choice;
import org.doorstep.engine.ChoiceSource;
import org.doorstep.visit.VisitId;
import org.doorstep.visit.VisitingOfficers;
import org.springframework.stereotype.Component;

/** The list {@code visiting-officers}: who may be named for the visit that the form is about. */
@Component
class VisitorsOffered implements ChoiceSource {

    private final VisitingOfficers officers;

    VisitorsOffered(VisitingOfficers officers) {
        this.officers = officers;
    }

    @Override
    public String name() {
        return HomeVisitProcess.VISITING_OFFICERS;
    }

    @Override
    public List<Choice> choices(Function<String, Optional<String>> variables, Locale language) {
        return variables.apply(HomeVisitProcess.VISIT_ID).map(VisitId::of).map(officers::of).orElse(List.of()).stream()
                .map(officer -> new Choice(officer.id().value(), officer.name().in(language)))
                .toList();
    }
}
