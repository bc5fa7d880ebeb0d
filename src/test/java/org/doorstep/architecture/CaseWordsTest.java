package org.doorstep.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.doorstep.letters.Letters;
import org.doorstep.petition.Channel;
import org.doorstep.petition.Demand;
import org.doorstep.petition.Standing;
import org.doorstep.petition.Status;
import org.doorstep.petition.Timeline;
import org.doorstep.visit.Visit;
import org.junit.jupiter.api.Test;

/** The codes of a case that are named by rule, and so cannot be found in the code as they stand. */
class CaseWordsTest {

    private static final Pattern NOTE =
            Pattern.compile("notes\\.write\\([^;]*?\"([a-zA-Z]+)\"|static final String [A-Z_]+ = \"([a-zA-Z]+)\"");

    @Test
    void every_code_of_a_case_has_its_words() {
        assertThat(MessageFiles.all("en").keySet())
                .containsAll(named("petition.status.", Status.values()))
                .containsAll(named("petition.standing.", Standing.values()))
                .containsAll(named("petition.channel.", Channel.values()))
                .containsAll(named("petition.type.", Demand.Type.values()))
                .containsAll(named("petition.outcome.", Demand.Outcome.values()))
                .containsAll(named("letters.outcome.", Demand.Outcome.values()))
                .containsAll(named("timeline.", Timeline.Kind.values()))
                .containsAll(named("visit.purpose.", Visit.Purpose.values()))
                .containsAll(named("visit.place.", Visit.Place.values()))
                .containsAll(named("visit.outcome.", Visit.Outcome.values()));
    }

    @Test
    void every_letter_has_title_number_opening_and_closing() {
        for (var kind : Letters.Kind.values()) {
            assertThat(MessageFiles.all("en").keySet())
                    .containsAll(Stream.of("title", "number", "opening", "closing")
                            .map(part -> "letters." + kind + "." + part)
                            .toList());
        }
    }

    @Test
    void every_kind_of_note_has_its_words() {
        var written = Sources.under(Sources.JAVA, ".java").stream()
                .filter(file -> file.toString().contains("NoteKind")
                        || Sources.textOf(List.of(file)).contains("notes.write("))
                .flatMap(file -> NOTE.matcher(Sources.textOf(List.of(file))).results())
                .map(found -> "note." + (found.group(1) == null ? found.group(2) : found.group(1)));

        assertThat(MessageFiles.all("en").keySet()).containsAll(written.toList());
    }

    private static List<String> named(String prefix, Enum<?>... codes) {
        return Arrays.stream(codes).map(code -> prefix + code.name()).toList();
    }
}
