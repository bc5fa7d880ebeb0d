package org.doorstep.directory;

import java.util.Locale;

/** What something is called in the two languages of the office. */
public record Names(String en, String zh) {

    public Names {
        if (en.isBlank() || zh.isBlank()) {
            throw new IllegalArgumentException("a name is needed in both languages: '" + en + "', '" + zh + "'");
        }
    }

    public String in(Locale language) {
        return language.getLanguage().equals("zh") ? zh : en;
    }
}
