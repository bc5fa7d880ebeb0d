package org.doorstep.kernel;

import java.util.regex.Pattern;

/** The short name of a project of the office, for example {@code school-extension}. */
public record ProjectId(String value) {

    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9.-]{1,63}");

    public ProjectId {
        if (!SHAPE.matcher(value).matches()) {
            throw new Refusal(Refusal.Kind.INVALID, "kernel.notAnId", value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
