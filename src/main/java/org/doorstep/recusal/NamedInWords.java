package org.doorstep.recusal;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.doorstep.directory.Directory;
import org.doorstep.directory.Officer;
import org.doorstep.kernel.OfficerId;
import org.springframework.stereotype.Component;

/** Finds the officers whose login or name, in either script, stands in what a petitioner says about who is meant. */
@Component
class NamedInWords {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.CHINESE);

    private final Directory directory;

    NamedInWords(Directory directory) {
        this.directory = directory;
    }

    List<OfficerId> in(String whom) {
        var said = plain(whom);
        return directory.officers().stream()
                .filter(officer -> names(officer).anyMatch(said::contains))
                .map(Officer::id)
                .toList();
    }

    /** Also the family name first, as many write it in English. */
    private static Stream<String> names(Officer officer) {
        var name = officer.name();
        return Stream.concat(
                        LANGUAGES.stream().map(name::in),
                        Stream.of(officer.id().value(), name.familyEn() + name.givenEn()))
                .map(NamedInWords::plain)
                .filter(word -> !word.isEmpty());
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[\\s,]", "");
    }
}
