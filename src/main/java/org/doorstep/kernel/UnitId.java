package org.doorstep.kernel;

import java.util.regex.Pattern;

/** The short name of a unit of the office, for example {@code housing}. */
public record UnitId(String value) {

    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9.-]{1,63}");

    public UnitId {
        if (!SHAPE.matcher(value).matches()) {
            throw new Refusal(Refusal.Kind.INVALID, "kernel.notAnId", value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
