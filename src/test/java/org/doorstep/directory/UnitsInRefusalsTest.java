package org.doorstep.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.doorstep.kernel.Refusal;
import org.doorstep.kernel.UnitId;
import org.doorstep.office.InTheOffice;
import org.doorstep.words.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;

/** How a refusal calls a unit. */
@InTheOffice
class UnitsInRefusalsTest {

    @Autowired
    Words words;

    @AfterEach
    void the_language_is_as_before() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @CsvSource({"en, housing, Housing Bureau", "zh, housing, 住房建设局", "en, no-such-unit, no-such-unit"})
    void by_its_name_in_the_language_of_who_reads_or_by_what_was_asked_for(String language, String unit, String name) {
        LocaleContextHolder.setLocale(Locale.forLanguageTag(language));

        assertThat(words.say(new Refusal("directory.noSuchUnit", new UnitId(unit))))
                .contains(name);
    }
}
