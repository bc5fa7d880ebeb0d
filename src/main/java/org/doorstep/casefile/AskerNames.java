package org.doorstep.casefile;

import java.util.Objects;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.petition.Group;
import org.doorstep.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The names of those who asked for something in their own name, as far as the reader may know them. */
@Component
class AskerNames {

    private final Group group;
    private final Words words;

    AskerNames(Group group, Words words) {
        this.group = group;
        this.words = words;
    }

    /** Of the one in this place; of one who has left the group, that they have. */
    @Nullable
    String of(PetitionNumber petition, @Nullable Integer place, boolean knowsThem) {
        if (place == null) {
            return null;
        }
        return group.of(petition).stream()
                .filter(member -> place.equals(member.place()))
                .map(member -> knowsThem ? member.person() : member.person().masked())
                .findFirst()
                .map(person -> Objects.requireNonNullElseGet(person.name(), () -> words.say("casefile.nameless")))
                .orElseGet(() -> words.say("casefile.hasLeft"));
    }
}
