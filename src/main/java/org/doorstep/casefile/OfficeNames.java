package org.doorstep.casefile;

import java.util.Locale;
import java.util.Objects;
import org.doorstep.directory.Directory;
import org.doorstep.kernel.CommunityId;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.UnitId;
import org.doorstep.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What codes and ids of the office are called in the language of the reader; an id nobody knows stands for itself. */
@Component
class OfficeNames {

    private final Directory directory;
    private final Words words;

    OfficeNames(Directory directory, Words words) {
        this.directory = directory;
        this.words = words;
    }

    String of(OfficerId officer) {
        return officer.equals(OfficerId.SYSTEM)
                ? words.say("casefile.doorstep")
                : directory
                        .officer(officer)
                        .map(known -> known.name().in(language()))
                        .orElse(officer.value());
    }

    String of(UnitId unit) {
        return directory.unit(unit).map(known -> known.names().in(language())).orElse(unit.value());
    }

    @Nullable
    String of(@Nullable CommunityId community) {
        return directory.communities().stream()
                .filter(known -> known.id().equals(community))
                .map(known -> known.names().in(language()))
                .findFirst()
                .orElse(community == null ? null : community.value());
    }

    @Nullable
    String ofTopic(@Nullable String topic) {
        return directory.topics().stream()
                .filter(known -> known.code().equals(topic))
                .map(known -> known.names().in(language()))
                .findFirst()
                .orElse(topic);
    }

    String of(String prefix, Enum<?> code) {
        return words.say(prefix + code.name());
    }

    @Nullable
    String ofAny(String prefix, @Nullable Enum<?> code) {
        return code == null ? null : of(prefix, Objects.requireNonNull(code));
    }

    private static Locale language() {
        return LocaleContextHolder.getLocale();
    }
}
