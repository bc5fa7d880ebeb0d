package org.doorstep.kernel;

import java.util.regex.Pattern;

/** The number of one demand (诉求) of a petition, for example {@code 2026-000123-1}. */
public record DemandNumber(String value) {

    private static final Pattern SHAPE = Pattern.compile("\\d{4}-\\d{6}-\\d{1,2}");
    private static final int PETITION_LENGTH = "2026-000123".length();

    public DemandNumber {
        if (!SHAPE.matcher(value).matches()) {
            throw new Refusal(Refusal.Kind.INVALID, "kernel.notADemandNumber", value);
        }
    }

    public PetitionNumber petition() {
        return new PetitionNumber(value.substring(0, PETITION_LENGTH));
    }

    @Override
    public String toString() {
        return value;
    }
}
