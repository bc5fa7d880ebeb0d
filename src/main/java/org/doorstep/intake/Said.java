package org.doorstep.intake;

/** Words that somebody adds to a case later: there, readable, and no longer than a story. */
final class Said {

    private static final int MOST = 20_000;

    private Said() {}

    static String checked(String words) {
        var findings = new Findings();
        findings.story("words", words, true, MOST);
        findings.refuseIfAny();
        return words.strip();
    }
}
