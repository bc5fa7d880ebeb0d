package org.doorstep.supervision;

import java.util.UUID;

/** Names one supervision. */
public record SupervisionId(String value) {

    static SupervisionId fresh() {
        return new SupervisionId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
