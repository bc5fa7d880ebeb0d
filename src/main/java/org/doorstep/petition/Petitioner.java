package org.doorstep.petition;

import org.jspecify.annotations.Nullable;

/** A person or organisation (信访人) who raised a petition, or who speaks for those who did. */
public record Petitioner(
        Part part,
        @Nullable String name,
        @Nullable String address,
        @Nullable String phone) {

    private static final String STARS = "****";
    private static final int WHOLE_NUMBER = 10;

    /** In what capacity somebody stands in the case file. */
    public enum Part {
        PETITIONER,
        REPRESENTATIVE,
        /** Signed, and does not speak for others. */
        MEMBER,
        AGENT
    }

    /** Just enough to tell them apart from others in the same case. */
    public Petitioner masked() {
        return new Petitioner(part, masked(name), address == null ? null : STARS, maskedPhone());
    }

    /** The text with this person masked in it. */
    public String maskedIn(String text) {
        var known = masked();
        return hide(hide(hide(text, name, known.name), address, known.address), phone, known.phone);
    }

    private static String hide(String text, @Nullable String plain, @Nullable String masked) {
        return plain == null || plain.isBlank() || masked == null ? text : text.replace(plain, masked);
    }

    private static @Nullable String masked(@Nullable String name) {
        return name == null || name.isEmpty() ? name : name.substring(0, name.offsetByCodePoints(0, 1)) + "**";
    }

    private @Nullable String maskedPhone() {
        if (phone == null || phone.length() < WHOLE_NUMBER) {
            return phone == null ? null : STARS;
        }
        return phone.substring(0, 3) + STARS + phone.substring(phone.length() - 4);
    }
}
