package org.doorstep.office;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A petition as the front desk takes it down; everything in it is invented. */
public final class APetition {

    public static final String NAME = "Shen Xiaohong";
    public static final String ADDRESS = "Willow Lane 17, staircase 4, flat 302";
    public static final String PHONE = "13900004711";
    public static final String REQUEST = "The lift of our house should run again.";
    public static final String FACTS =
            "It has stood still since the autumn moon, and my mother cannot leave the fifth floor.";
    public static final String REASONS = "The property company was paid for the repair in March.";

    private final Map<String, Object> fields = new LinkedHashMap<>();

    private APetition() {
        fields.putAll(Map.of(
                "channel", "LETTER",
                "name", NAME,
                "address", ADDRESS,
                "phone", PHONE,
                "request", REQUEST,
                "facts", FACTS,
                "reasons", REASONS,
                "topic", "housing-quality",
                "community", "lakeside"));
    }

    /** A letter about a broken lift in Lakeside, for the Housing Bureau. */
    public static APetition aPetition() {
        return new APetition();
    }

    public APetition about(String topic) {
        return with("topic", topic);
    }

    public APetition in(String community) {
        return with("community", community);
    }

    public APetition asking(String request) {
        return with("request", request);
    }

    public APetition anonymous() {
        Stream.of("name", "address", "phone").forEach(fields::remove);
        return with("anonymous", true);
    }

    public APetition with(String field, Object value) {
        fields.put(field, value);
        return this;
    }

    /** The same as the petitioner's own page sends it, in a language of their choice. */
    public Map<String, Object> sentIn(String language) {
        return Map.of(
                "channel", "NET",
                "language", language,
                "petitioner", Map.of("name", NAME, "address", ADDRESS, "phone", PHONE),
                "request", fields.get("request"),
                "facts", fields.get("facts"),
                "reasons", fields.get("reasons"),
                "topic", fields.get("topic"),
                "community", fields.get("community"));
    }

    public Map<String, Object> fields() {
        return Map.copyOf(fields);
    }

    /** Every word of it that may stand in the case file only. */
    public List<String> privateWords() {
        return Stream.of("name", "address", "phone", "request", "facts", "reasons")
                .map(fields::get)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .toList();
    }
}
