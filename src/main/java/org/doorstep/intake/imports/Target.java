package org.doorstep.intake.imports;

import java.util.Arrays;
import java.util.Optional;

/** What a column of another system can be to us. */
enum Target {
    NUMBER("number", ""),
    RECEIVED_ON("receivedOn", "receivedOn"),
    CHANNEL("channel", "channel"),
    LANGUAGE("language", "language"),
    ANONYMOUS("anonymous", "anonymous"),
    NAME("name", "petitioner.name"),
    ADDRESS("address", "petitioner.address"),
    PHONE("phone", "petitioner.phone"),
    GROUP_SIZE("groupSize", "groupSize"),
    ORAL("oral", "oral"),
    READ_BACK("readBack", "readBack"),
    URGENT("urgent", "urgent"),
    REQUEST("request", "request"),
    FACTS("facts", "facts"),
    REASONS("reasons", "reasons"),
    TOPIC("topic", "topic"),
    COMMUNITY("community", "community");

    private final String key;
    private final String field;

    Target(String key, String field) {
        this.key = key;
        this.field = field;
    }

    String key() {
        return key;
    }

    /** What the field is called where an intake is checked. */
    String field() {
        return field;
    }

    static Optional<Target> named(String key) {
        return Arrays.stream(values())
                .filter(target -> target.key.equalsIgnoreCase(key))
                .findFirst();
    }
}
