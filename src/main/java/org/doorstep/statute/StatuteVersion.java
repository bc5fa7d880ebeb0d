package org.doorstep.statute;

import java.util.regex.Pattern;
import org.doorstep.kernel.Refusal;

/** One state of one profile, written {@code CN-R22/1}; a case keeps the one it began with. */
public record StatuteVersion(String profile, int version) {

    private static final Pattern SHAPE = Pattern.compile("([A-Z][A-Z0-9-]{1,31})/([1-9]\\d{0,3})");

    public static StatuteVersion parse(String text) {
        var match = SHAPE.matcher(text);
        if (!match.matches()) {
            throw new Refusal(Refusal.Kind.INVALID, "statute.notAVersion", text);
        }
        return new StatuteVersion(match.group(1), Integer.parseInt(match.group(2)));
    }

    @Override
    public String toString() {
        return profile + "/" + version;
    }
}
