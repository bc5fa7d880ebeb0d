package org.doorstep.demo;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Period;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAmount;
import java.util.List;
import org.doorstep.kernel.FieldError;
import org.doorstep.kernel.InvalidInput;
import org.jspecify.annotations.Nullable;

/** How far to go, read from what a person typed: an ISO period or duration, forwards, at most 400 days. */
final class Journey {

    private static final int LONGEST_DAYS = 400;
    private static final int LONGEST_TEXT = 40;

    private Journey() {}

    static TemporalAmount read(@Nullable String text, Clock clock) {
        if (text == null || text.isBlank()) {
            throw refused("required");
        }
        var by = parse(text.strip());
        var now = ZonedDateTime.now(clock);
        try {
            var then = now.plus(by);
            if (then.isBefore(now)) {
                throw refused("demo.backwards");
            }
            if (then.isAfter(now.plusDays(LONGEST_DAYS))) {
                throw refused("demo.tooFar", LONGEST_DAYS);
            }
        } catch (DateTimeException | ArithmeticException beyondTime) {
            throw refused("demo.tooFar", LONGEST_DAYS);
        }
        return by;
    }

    private static TemporalAmount parse(String text) {
        try {
            return Period.parse(text);
        } catch (DateTimeException notAPeriod) {
            try {
                return Duration.parse(text);
            } catch (DateTimeException | ArithmeticException notADurationEither) {
                throw refused("demo.notAPeriod", text.substring(0, Math.min(text.length(), LONGEST_TEXT)));
            }
        }
    }

    private static InvalidInput refused(String code, Object... arguments) {
        return new InvalidInput(List.of(FieldError.of("advance", code, arguments)));
    }
}
