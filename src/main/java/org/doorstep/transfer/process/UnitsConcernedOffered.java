package org.doorstep.transfer.process;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.doorstep.directory.Directory;
import org.doorstep.directory.Unit;
import org.doorstep.engine.Choice;
import org.doorstep.engine.ChoiceSource;
import org.doorstep.engine.Variable;
import org.doorstep.kernel.UnitId;
import org.doorstep.petition.ConcernedUnits;
import org.springframework.stereotype.Component;

/** The list {@code units-concerned}: those that were named as concerned, else all that handle demands (R22 §24). */
@Component
class UnitsConcernedOffered implements ChoiceSource {

    private final ConcernedUnits concerned;
    private final Directory directory;

    UnitsConcernedOffered(ConcernedUnits concerned, Directory directory) {
        this.concerned = concerned;
        this.directory = directory;
    }

    @Override
    public String name() {
        return TransferProcess.UNITS_CONCERNED;
    }

    @Override
    public List<Choice> choices(Function<String, Optional<String>> variables, Locale language) {
        List<UnitId> named = variables
                .apply(Variable.DEMAND.name())
                .map(Variable.DEMAND.read())
                .map(concerned::of)
                .orElse(List.of());
        return directory.units().stream()
                .filter(Unit::handlesDemands)
                .filter(unit -> named.isEmpty() || named.contains(unit.id()))
                .map(unit -> new Choice(unit.id().value(), unit.names().in(language)))
                .toList();
    }
}
