package org.doorstep.intake.imports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.doorstep.directory.Directory;
import org.doorstep.directory.Names;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The mapping of an import: what a clerk wrote for it, then what is read without saying, then the office's own names. */
@Component
class Mappings {

    private final Directory directory;

    Mappings(Directory directory) {
        this.directory = directory;
    }

    /** @param written the clerk's mapping file, if there is one */
    Mapping read(@Nullable String written) {
        var known = Mapping.parse(shipped()).with(namesOfTheOffice());
        return Optional.ofNullable(written).map(known::with).orElse(known);
    }

    /** A file may say a topic or a community by its code or by its name in either language. */
    private String namesOfTheOffice() {
        var lines = new StringBuilder();
        directory.topics().forEach(topic -> name(lines, Target.TOPIC, topic.code(), topic.names()));
        directory
                .communities()
                .forEach(community ->
                        name(lines, Target.COMMUNITY, community.id().value(), community.names()));
        return lines.toString();
    }

    private static void name(StringBuilder lines, Target target, String code, Names names) {
        for (var said : List.of(code, names.en(), names.zh())) {
            lines.append("%s:%s=%s%n".formatted(target.key(), said, code));
        }
    }

    private static String shipped() {
        try {
            return new ClassPathResource("intake/default.columns").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new IllegalStateException("intake/default.columns is not in the jar", missing);
        }
    }
}
