package org.doorstep.words;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.doorstep.kernel.FieldError;
import org.doorstep.kernel.Refusal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says a message in the language of the one who asked, or in a named one. */
@Component
public final class Words {

    private final MessageSource messages;
    private final ObjectProvider<KnownAs> names;

    Words(MessageSource messages, ObjectProvider<KnownAs> names) {
        this.messages = messages;
        this.names = names;
    }

    public String say(String key, Object... arguments) {
        return say(LocaleContextHolder.getLocale(), key, arguments);
    }

    public String say(Locale language, String key, Object... arguments) {
        return messages.getMessage(key, arguments, language);
    }

    /** A day as it is written out in this language: in letters, on pages and in reasons alike. */
    public String say(Locale language, LocalDate day) {
        return DateTimeFormatter.ofPattern(say(language, "kernel.day"), language)
                .format(day);
    }

    public String say(Refusal refusal) {
        var language = LocaleContextHolder.getLocale();
        var arguments = refusal.arguments().stream().map(argument -> called(argument, language));
        return say(language, "refusal." + refusal.code(), arguments.toArray());
    }

    public String say(FieldError error) {
        return say("field." + error.code(), error.arguments().toArray());
    }

    private Object called(Object argument, Locale language) {
        return names.stream()
                .flatMap(known -> known.nameOf(argument, language).stream())
                .map(Object.class::cast)
                .findFirst()
                .orElse(argument);
    }
}
