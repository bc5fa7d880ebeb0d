package org.doorstep.directory;

import java.time.Clock;
import java.time.LocalDate;
import org.doorstep.kernel.Refusal;
import org.doorstep.words.OfficeLanguage;
import org.doorstep.words.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.FileSystemResource;
import org.springframework.stereotype.Component;

/**
 * Fills an empty directory from the office's own file at start. Nobody can log in as an officer before the administrator
 * has given them a password; a file with a mistake stops the start and says which.
 */
@Component
@Profile("!demo")
@Order(0)
class OpenOffice implements ApplicationRunner {

    private final String file;
    private final SetUpOffice office;
    private final Directory directory;
    private final UnitCalendars calendars;
    private final Clock clock;
    private final Words words;
    private final OfficeLanguage language;

    OpenOffice(
            @Value("${doorstep.office:}") String file,
            SetUpOffice office,
            Directory directory,
            UnitCalendars calendars,
            Clock clock,
            Words words,
            OfficeLanguage language) {
        this.file = file;
        this.office = office;
        this.directory = directory;
        this.calendars = calendars;
        this.clock = clock;
        this.words = words;
        this.language = language;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        try {
            if (!file.isBlank()) {
                office.setUp(OfficeFile.read(new FileSystemResource(file))
                        .inYear(LocalDate.now(clock).getYear()));
            }
            calendars.check(directory.units()); // a calendar may have gone since they were put down
        } catch (Refusal refusal) {
            throw new IllegalStateException(words.say(
                    language.locale(),
                    "refusal." + refusal.code(),
                    refusal.arguments().toArray()));
        }
    }
}
