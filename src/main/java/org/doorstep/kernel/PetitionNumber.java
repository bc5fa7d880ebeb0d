package org.doorstep.kernel;

import java.util.regex.Pattern;

/** The public number of a petition, for example {@code 2026-000123}; the business key of all its process instances. */
public record PetitionNumber(String value) {

    private static final Pattern SHAPE = Pattern.compile("\\d{4}-\\d{6}");

    public PetitionNumber {
        if (!SHAPE.matcher(value).matches()) {
            throw new Refusal(Refusal.Kind.INVALID, "kernel.notAPetitionNumber", value);
        }
    }

    /** The number of the demand at the given place, counted from one. */
    public DemandNumber demand(int place) {
        return new DemandNumber(value + "-" + place);
    }

    @Override
    public String toString() {
        return value;
    }
}
