package org.doorstep.deadline;

import java.util.UUID;

/** Names one deadline of the ledger. */
public record DeadlineId(String value) {

    static DeadlineId fresh() {
        return new DeadlineId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
