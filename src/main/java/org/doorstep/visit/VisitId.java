package org.doorstep.visit;

import java.util.UUID;

/** Names one visit. */
public record VisitId(UUID value) {

    public static VisitId next() {
        return new VisitId(UUID.randomUUID());
    }

    public static VisitId of(String text) {
        return new VisitId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
