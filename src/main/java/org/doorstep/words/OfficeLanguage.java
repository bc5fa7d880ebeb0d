package org.doorstep.words;

import java.util.List;
import java.util.Locale;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The language of the office: of the names in models and forms, and of every page and answer whose reader asked for no
 * language that we speak.
 */
@ConfigurationProperties("doorstep")
public record OfficeLanguage(@DefaultValue("en") String language) {

    public static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, Locale.CHINESE);

    /** The cookie that keeps the language which a reader chose by link. */
    public static final String COOKIE = "doorstep-language";

    public OfficeLanguage {
        if (SPOKEN.stream().noneMatch(spoken -> spoken.getLanguage().equals(language))) {
            throw new IllegalArgumentException(
                    "doorstep.language is '" + language + "', but Doorstep speaks en and zh");
        }
    }

    public Locale locale() {
        return Locale.forLanguageTag(language);
    }
}
