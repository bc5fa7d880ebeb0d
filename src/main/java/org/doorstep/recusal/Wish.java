package org.doorstep.recusal;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.doorstep.kernel.FieldError;
import org.doorstep.kernel.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks for, before it is checked.
 *
 * @param demand number of the demand; needed where there are several
 * @param whom who is meant, in words: a petitioner need not know anybody's name
 * @param receivedOn the day on which a letter came; today if it is not said
 */
public record Wish(
        @Nullable String demand,
        boolean aboutHead,
        @Nullable String whom,
        Recusal.@Nullable Ground ground,
        @Nullable String words,
        @Nullable LocalDate receivedOn) {

    static final int LONGEST_WHOM = 200;
    static final int LONGEST_WORDS = 2000;

    Recusals.Said said() {
        var wrong = Stream.of(
                        missing("whom", whom, LONGEST_WHOM),
                        ground == null ? Stream.of(FieldError.of("ground", "required")) : Stream.<FieldError>empty(),
                        missing("words", words, LONGEST_WORDS))
                .flatMap(errors -> errors)
                .toList();
        if (!wrong.isEmpty() || whom == null || words == null) {
            throw new InvalidInput(wrong);
        }
        return new Recusals.Said(whom.strip(), words.strip());
    }

    private static Stream<FieldError> missing(String field, @Nullable String said, int most) {
        if (said == null || said.isBlank()) {
            return Stream.of(FieldError.of(field, "required"));
        }
        return said.length() > most ? Stream.of(FieldError.of(field, "tooLong", most)) : Stream.empty();
    }
}
