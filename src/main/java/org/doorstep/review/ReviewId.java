package org.doorstep.review;

import java.util.UUID;

/** Tells one request for a review from all others. */
public record ReviewId(String value) {

    public static ReviewId fresh() {
        return new ReviewId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
