package org.doorstep.casefile;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.springframework.stereotype.Component;

/** Moments as the clock on the wall of the office shows them. */
@Component
class OfficeTime {

    private final Clock clock;

    OfficeTime(Clock clock) {
        this.clock = clock;
    }

    OffsetDateTime at(Instant moment) {
        return moment.atZone(clock.getZone()).toOffsetDateTime();
    }

    LocalDate day(Instant moment) {
        return at(moment).toLocalDate();
    }
}
