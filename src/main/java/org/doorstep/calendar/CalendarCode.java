package org.doorstep.calendar;

import java.util.regex.Pattern;
import org.doorstep.kernel.Refusal;

/** The short name of a calendar, for example {@code CN} or {@code GB-EAW}. */
public record CalendarCode(String value) {

    private static final Pattern SHAPE = Pattern.compile("[A-Z][A-Z0-9-]{1,31}");

    public CalendarCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new Refusal(Refusal.Kind.INVALID, "calendar.notACode", value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
