package org.doorstep.petition;

import org.jspecify.annotations.Nullable;

/** A person or organisation (信访人) who raised a petition, or who speaks for those who did. */
public record Petitioner(
        Part part,
        @Nullable String name,
        @Nullable String address,
        @Nullable String phone) {

    /** In what capacity somebody stands in the case file. */
    public enum Part {
        PETITIONER,
        REPRESENTATIVE,
        AGENT
    }
}
