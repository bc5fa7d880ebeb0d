package org.doorstep.petition.persistence;

/** The name of a file as far as it can do no harm: without a path, without signs that a system reads as an order. */
final class FileName {

    private static final int LONGEST = 120;
    private static final String NAMELESS = "file";

    private FileName() {}

    static String safe(String sent) {
        var last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        var clean = last.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\"<>|:*?%;]", "")
                .strip()
                .replaceAll("^\\.+", "");
        return clean.isEmpty() ? NAMELESS : shortened(clean);
    }

    /** Keeps the end, where a person reads what kind of file it is. */
    private static String shortened(String name) {
        return name.length() <= LONGEST
                ? name
                : name.substring(0, LONGEST / 2) + "…" + name.substring(name.length() - LONGEST / 2 + 1);
    }
}
