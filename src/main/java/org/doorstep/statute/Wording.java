package org.doorstep.statute;

import java.util.Locale;

/** What the law calls something, in the two languages that the office speaks. */
public record Wording(String en, String zh) {

    public String in(Locale language) {
        return language.getLanguage().equals("zh") ? zh : en;
    }
}
