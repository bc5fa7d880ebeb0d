package org.doorstep.casefile;

import java.util.List;
import org.doorstep.casefile.CaseView.PersonView;
import org.doorstep.petition.Petitioner;
import org.jspecify.annotations.Nullable;

/** Shows of a person just enough to tell them apart from others in the same case. */
final class Mask {

    private static final String STARS = "****";
    private static final int WHOLE_NUMBER = 10;

    private Mask() {}

    static PersonView person(int place, Petitioner person) {
        return new PersonView(
                place,
                person.part().name(),
                name(person.name()),
                person.address() == null ? null : STARS,
                phone(person.phone()),
                true);
    }

    static PersonView plain(int place, Petitioner person) {
        return new PersonView(place, person.part().name(), person.name(), person.address(), person.phone(), false);
    }

    /** The text with this person masked in it. */
    static String in(String text, Petitioner person) {
        var masked = text;
        for (var shown : List.of(
                new Shown(person.name(), name(person.name())),
                new Shown(person.address(), STARS),
                new Shown(person.phone(), phone(person.phone())))) {
            if (shown.plain() != null && !shown.plain().isBlank()) {
                masked = masked.replace(shown.plain(), String.valueOf(shown.masked()));
            }
        }
        return masked;
    }

    private record Shown(@Nullable String plain, @Nullable String masked) {}

    private static @Nullable String name(@Nullable String name) {
        return name == null || name.isEmpty() ? name : name.substring(0, name.offsetByCodePoints(0, 1)) + "**";
    }

    private static @Nullable String phone(@Nullable String phone) {
        if (phone == null || phone.length() < WHOLE_NUMBER) {
            return phone == null ? null : STARS;
        }
        return phone.substring(0, 3) + STARS + phone.substring(phone.length() - 4);
    }
}
