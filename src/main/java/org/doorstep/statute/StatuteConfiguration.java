package org.doorstep.statute;

import java.io.IOException;
import java.util.stream.Collectors;
import org.doorstep.words.OfficeLanguage;
import org.doorstep.words.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;

/** Reads the profile that the office works under; a profile with faults stops the start and names them. */
@Configuration(proxyBeanMethods = false)
class StatuteConfiguration {

    @Bean
    Statute statute(
            @Value("${doorstep.statute:classpath:statute/cn-r22.yaml}") Resource file,
            Words words,
            OfficeLanguage office)
            throws IOException {
        try (var text = file.getInputStream()) {
            return StatuteFile.read(text);
        } catch (InvalidStatute invalid) {
            var language = office.locale();
            throw new IllegalStateException(invalid.faults().stream()
                    .map(fault -> fault.field() + ": "
                            + words.say(
                                    language,
                                    "field." + fault.code(),
                                    fault.arguments().toArray()))
                    .collect(Collectors.joining(
                            "\n  ", words.say(language, "statute.invalid", file.getDescription()) + "\n  ", "")));
        }
    }
}
