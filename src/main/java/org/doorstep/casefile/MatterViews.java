package org.doorstep.casefile;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.doorstep.casefile.CaseView.MatterView;
import org.doorstep.casefile.CaseView.PersonView;
import org.doorstep.directory.Role;
import org.doorstep.kernel.Actors;
import org.doorstep.petition.Petition;
import org.doorstep.petition.Petitions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows what a petition is about and who raised it. */
@Component
class MatterViews {

    private final Petitions petitions;
    private final OfficeNames names;
    private final Actors actors;

    MatterViews(Petitions petitions, OfficeNames names, Actors actors) {
        this.petitions = petitions;
        this.names = names;
        this.actors = actors;
    }

    MatterView of(Petition petition) {
        var matter = mayReadWords(petition) ? petitions.matter(petition.number()) : null;
        var community = petition.community();
        return new MatterView(
                matter == null ? null : matter.request(),
                matter == null ? null : matter.facts(),
                matter == null ? null : matter.reasons(),
                petition.topic(),
                names.ofTopic(petition.topic()),
                community == null ? null : community.value(),
                names.of(community),
                petition.channel().name(),
                names.of("petition.channel.", petition.channel()),
                petition.receivedOn(),
                petition.groupSize(),
                petition.oral(),
                petition.readBack(),
                petition.anonymous(),
                related(petition));
    }

    /** The number alone would tell that a sealed petition exists (R22 §30). */
    private @Nullable String related(Petition petition) {
        return Optional.ofNullable(petition.related())
                .flatMap(petitions::find)
                .map(earlier -> earlier.number().value())
                .orElse(null);
    }

    List<PersonView> people(Petition petition, boolean plain) {
        var people = petitions.people(petition.number());
        return IntStream.range(0, people.size())
                .mapToObj(place -> plain ? Mask.plain(place, people.get(place)) : Mask.person(place, people.get(place)))
                .toList();
    }

    /** Masks those who raised the petition wherever a text names them. */
    UnaryOperator<String> mask(Petition petition) {
        var people = petitions.people(petition.number());
        return text -> people.stream().reduce(text, Mask::in, (first, second) -> second);
    }

    /** The text of a petition goes under the seal with any of its demands. */
    boolean mayReadWords(Petition petition) {
        return !petition.wordsSealed() || actors.has(Role.DISCIPLINE_OFFICE.group());
    }
}
