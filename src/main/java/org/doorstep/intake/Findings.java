package org.doorstep.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.doorstep.kernel.FieldError;
import org.doorstep.kernel.InvalidInput;
import org.jspecify.annotations.Nullable;

/** Gathers what is wrong with an intake, so that it is said all at once. */
final class Findings {

    private static final Pattern PHONE = Pattern.compile("[0-9+()\\-. ext转#/;,、，－—]{5,60}");
    private static final Pattern LIKE_AN_ID_CARD = Pattern.compile("(?<!\\d)\\d{17}[0-9Xx](?!\\d)");
    private static final int FEWEST_DIGITS = 5;

    private final List<FieldError> errors = new ArrayList<>();

    void add(String field, String code, Object... arguments) {
        errors.add(FieldError.of(field, code, arguments));
    }

    /** A text of one line, for example a name. */
    void line(String field, @Nullable String text, boolean needed, int most) {
        text(field, text, needed, most, false);
    }

    /** A text of many lines. */
    void story(String field, @Nullable String text, boolean needed, int most) {
        text(field, text, needed, most, true);
    }

    void phone(String field, @Nullable String given) {
        var phone = readable(given);
        if (phone.isEmpty()) {
            return;
        }
        if (LIKE_AN_ID_CARD.matcher(phone).find()) {
            add(field, "intake.idCardForPhone"); // it is neither asked nor stored, R22 §19
        } else if (!PHONE.matcher(phone).matches()
                || phone.chars().filter(Character::isDigit).count() < FEWEST_DIGITS) {
            add(field, "intake.notAPhone");
        }
    }

    /** What was found here together with what was found elsewhere. */
    InvalidInput and(InvalidInput others) {
        return new InvalidInput(Stream.concat(errors.stream(), others.errors().stream())
                .distinct()
                .toList());
    }

    void refuseIfAny() {
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    private void text(String field, @Nullable String given, boolean needed, int most, boolean manyLines) {
        var text = readable(given);
        if (text.isEmpty()) {
            if (needed) {
                add(field, "intake.missing");
            }
        } else if (text.codePointCount(0, text.length()) > most) {
            add(field, "intake.tooLong", most, text.codePointCount(0, text.length()));
        } else if (text.codePoints().anyMatch(sign -> isUnreadable(sign, manyLines))) {
            add(field, "intake.unreadable");
        }
    }

    /** The text, or nothing where it only looks like one: spaces and signs of no width. */
    private static String readable(@Nullable String text) {
        if (text == null || text.codePoints().allMatch(Findings::isBlank)) {
            return "";
        }
        return text;
    }

    private static boolean isBlank(int sign) {
        return Character.isWhitespace(sign)
                || Character.isSpaceChar(sign)
                || Character.getType(sign) == Character.FORMAT;
    }

    private static boolean isUnreadable(int sign, boolean manyLines) {
        if (sign == '\n' || sign == '\r' || sign == '\t') {
            return !manyLines;
        }
        var type = Character.getType(sign);
        return type == Character.CONTROL || type == Character.SURROGATE;
    }
}
