package org.doorstep.closure;

import org.jspecify.annotations.Nullable;

/** What a petitioner thinks of the petition office and of the unit, apart (R22 §21); silence is not satisfaction. */
public record Rating(
        Satisfaction office, Satisfaction unit, @Nullable String words) {

    /** How satisfied somebody is, or that they would not say. */
    public enum Satisfaction {
        SATISFIED,
        BASICALLY_SATISFIED,
        DISSATISFIED,
        NOT_RATED
    }
}
