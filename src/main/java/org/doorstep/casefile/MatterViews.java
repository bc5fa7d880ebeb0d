package org.doorstep.casefile;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.doorstep.casefile.CaseView.MatterView;
import org.doorstep.casefile.CaseView.PersonView;
import org.doorstep.directory.Role;
import org.doorstep.kernel.Actors;
import org.doorstep.petition.Group;
import org.doorstep.petition.Petition;
import org.doorstep.petition.Petitions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows what a petition is about and who raised it. */
@Component
class MatterViews {

    private final Petitions petitions;
    private final Group group;
    private final OfficeNames names;
    private final Actors actors;

    MatterViews(Petitions petitions, Group group, OfficeNames names, Actors actors) {
        this.petitions = petitions;
        this.group = group;
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
                group.departed(petition.number()),
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
        return group.of(petition.number()).stream()
                .map(plain ? PersonView::plain : PersonView::masked)
                .toList();
    }

    /** Masks those who raised the petition wherever a text names them; for who knows them, those alone who have left. */
    UnaryOperator<String> mask(Petition petition, boolean knowsThem) {
        return knowsThem ? group.maskingDeparted(petition.number()) : group.maskingAll(petition.number());
    }

    /** The text of a petition goes under the seal with any of its demands. */
    boolean mayReadWords(Petition petition) {
        return !petition.wordsSealed() || actors.has(Role.DISCIPLINE_OFFICE.group());
    }
}
