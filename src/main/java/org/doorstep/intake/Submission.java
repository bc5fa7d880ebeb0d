package org.doorstep.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.doorstep.kernel.FieldError;
import org.doorstep.kernel.InvalidInput;
import org.doorstep.petition.Registration;
import org.jspecify.annotations.Nullable;

/**
 * What makes two submissions the same: the key that the sender chose, or the number in the system that it comes from.
 * The digest tells whether they also say the same.
 */
public record Submission(@Nullable String key, Registration.@Nullable Source source, String digest) {

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,100}");

    public Submission {
        if (key != null && !KEY.matcher(key).matches()) {
            throw new InvalidInput(List.of(FieldError.of("Idempotency-Key", "intake.notAKey")));
        }
    }

    /** One that the sender may send again under the same key; without a key each one counts. */
    public static Submission from(@Nullable String key, Object content) {
        return new Submission(key, null, digest(content.toString()));
    }

    /** One that counts whenever it comes. */
    public static Submission once() {
        return new Submission(null, null, "");
    }

    /** One that another system has registered under its own number. */
    public static Submission takenOver(String system, String number, String digest) {
        return new Submission(null, new Registration.Source(system, number), digest);
    }

    /** SHA-256 of a text, in hexadecimal digits. */
    public static String digest(String text) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
