package org.doorstep.directory;

import java.util.Locale;
import java.util.Optional;
import org.doorstep.kernel.ProjectId;
import org.doorstep.kernel.UnitId;
import org.doorstep.words.KnownAs;
import org.springframework.stereotype.Component;

/** Says the name of a unit or a project where a refusal names it. */
@Component
class KnownInTheOffice implements KnownAs {

    private final Directory directory;
    private final Projects projects;

    KnownInTheOffice(Directory directory, Projects projects) {
        this.directory = directory;
        this.projects = projects;
    }

    @Override
    public Optional<String> nameOf(Object named, Locale language) {
        return namesOf(named).map(names -> names.in(language));
    }

    private Optional<Names> namesOf(Object named) {
        if (named instanceof UnitId unit) {
            return directory.unit(unit).map(Unit::names);
        }
        return named instanceof ProjectId project ? projects.find(project).map(Project::names) : Optional.empty();
    }
}
