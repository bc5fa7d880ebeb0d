package org.doorstep.visit;

import java.util.UUID;

/** Names one promise made at the door. */
public record PromiseId(UUID value) {

    public static PromiseId next() {
        return new PromiseId(UUID.randomUUID());
    }

    public static PromiseId of(String text) {
        return new PromiseId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
