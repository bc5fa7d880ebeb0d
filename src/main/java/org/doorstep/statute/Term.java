package org.doorstep.statute;

import java.util.Optional;
import java.util.regex.Pattern;

/** A length of time as the law counts it: calendar days or working days. */
public record Term(int days, boolean working) {

    private static final Pattern SHAPE = Pattern.compile("([1-9]\\d{0,3}) (working )?days?");

    public Term {
        if (days < 1) {
            throw new IllegalArgumentException("a period has at least one day, not " + days);
        }
    }

    /** Reads {@code 15 days} or {@code 5 working days}; empty where the text is neither. */
    public static Optional<Term> read(String text) {
        var match = SHAPE.matcher(text.strip());
        return match.matches()
                ? Optional.of(new Term(Integer.parseInt(match.group(1)), match.group(2) != null))
                : Optional.empty();
    }
}
