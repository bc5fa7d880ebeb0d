package org.doorstep.directory;

import java.util.Locale;
import java.util.Optional;
import org.doorstep.kernel.UnitId;
import org.doorstep.words.KnownAs;
import org.springframework.stereotype.Component;

/** Says the name of a unit where a refusal names it. */
@Component
class UnitsKnownAs implements KnownAs {

    private final Directory directory;

    UnitsKnownAs(Directory directory) {
        this.directory = directory;
    }

    @Override
    public Optional<String> nameOf(Object named, Locale language) {
        return named instanceof UnitId id
                ? directory.unit(id).map(unit -> unit.names().in(language))
                : Optional.empty();
    }
}
