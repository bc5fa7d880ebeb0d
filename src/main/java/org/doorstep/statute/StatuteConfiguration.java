package org.doorstep.statute;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.doorstep.words.OfficeLanguage;
import org.doorstep.words.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Reads the profiles, shipped ones and the office's own; a profile with faults stops the start and names them. */
@Configuration(proxyBeanMethods = false)
class StatuteConfiguration {

    @Bean
    Statutes statutes(
            @Value("${doorstep.profile:CN-R22}") String profile,
            @Value("${doorstep.statutes:}") String folder,
            Words words,
            OfficeLanguage office)
            throws IOException {
        try {
            return new Statutes(StatuteShelf.read(files(folder)), profile);
        } catch (InvalidStatute invalid) {
            var language = office.locale();
            throw new IllegalStateException(invalid.faults().stream()
                    .map(fault -> fault.field() + ": "
                            + words.say(
                                    language,
                                    "field." + fault.code(),
                                    fault.arguments().toArray()))
                    .collect(Collectors.joining(
                            "\n  ", words.say(language, "statute.invalid", invalid.file()) + "\n  ", "")));
        }
    }

    private static List<Resource> files(String folder) throws IOException {
        var resolver = new PathMatchingResourcePatternResolver();
        var files = new ArrayList<>(List.of(resolver.getResources("classpath*:statute/*.yaml")));
        if (!folder.isBlank()) {
            files.addAll(List.of(resolver.getResources(Path.of(folder).toUri() + "*.yaml")));
        }
        return files;
    }
}
