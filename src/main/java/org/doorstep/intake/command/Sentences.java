package org.doorstep.intake.command;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** What the command says, in the language of whoever typed it. */
record Sentences(Locale language) {

    private static final String MODULE = "intake.command.";

    /** Where nobody named a language, the one that the terminal is set to. */
    static Sentences in(Map<String, String> environment) {
        var named = environment.getOrDefault(
                "DOORSTEP_LANGUAGE", Locale.getDefault().getLanguage());
        return new Sentences(named.startsWith("zh") ? Locale.CHINESE : Locale.ENGLISH);
    }

    String of(String name, Object... arguments) {
        var sentence = ResourceBundle.getBundle("messages.intake", language).getString(MODULE + name);
        return new MessageFormat(sentence, language).format(arguments);
    }
}
