package org.doorstep.directory;

import java.util.Locale;

/** The name of an officer in both scripts; the given names may be empty where a post has a name but no person. */
public record OfficerName(String familyEn, String givenEn, String familyZh, String givenZh) {

    public OfficerName {
        if (familyEn.isBlank() || familyZh.isBlank()) {
            throw new IllegalArgumentException("an officer needs a family name in both languages");
        }
    }

    /** The whole name in the order in which its language puts it: {@code Yu Lin}, {@code 林屿}. */
    public String in(Locale language) {
        return (first(language) + " " + last(language)).strip();
    }

    /** What stands first where a screen writes two parts with a space between; nothing in Chinese, which has none. */
    public String first(Locale language) {
        return isChinese(language) ? "" : givenEn;
    }

    public String last(Locale language) {
        return isChinese(language) ? familyZh + givenZh : familyEn;
    }

    private static boolean isChinese(Locale language) {
        return language.getLanguage().equals("zh");
    }
}
