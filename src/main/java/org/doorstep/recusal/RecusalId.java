package org.doorstep.recusal;

import java.util.UUID;

/** Tells one request for a recusal from all others. */
public record RecusalId(String value) {

    public static RecusalId fresh() {
        return new RecusalId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
