package org.doorstep.kernel;

import java.util.regex.Pattern;

/** The login name of an officer, for example {@code lin.yu}. */
public record OfficerId(String value) {

    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9.-]{1,63}");

    /** Stands in the log where Doorstep itself acted and nobody was logged in. */
    public static final OfficerId SYSTEM = new OfficerId("doorstep");

    public OfficerId {
        if (!SHAPE.matcher(value).matches()) {
            throw new Refusal(Refusal.Kind.INVALID, "kernel.notAnId", value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
