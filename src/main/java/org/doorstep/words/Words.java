package org.doorstep.words;

import java.util.Locale;
import org.doorstep.kernel.FieldError;
import org.doorstep.kernel.Refusal;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says a message in the language of the one who asked, or in a named one. */
@Component
public final class Words {

    private final MessageSource messages;

    Words(MessageSource messages) {
        this.messages = messages;
    }

    public String say(String key, Object... arguments) {
        return say(LocaleContextHolder.getLocale(), key, arguments);
    }

    public String say(Locale language, String key, Object... arguments) {
        return messages.getMessage(key, arguments, language);
    }

    public String say(Refusal refusal) {
        return say("refusal." + refusal.code(), refusal.arguments().toArray());
    }

    public String say(FieldError error) {
        return say("field." + error.code(), error.arguments().toArray());
    }
}
