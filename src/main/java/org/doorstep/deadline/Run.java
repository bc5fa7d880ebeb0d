package org.doorstep.deadline;

import java.time.Instant;
import org.doorstep.calendar.CalendarCode;
import org.jspecify.annotations.Nullable;

/**
 * How far the dates of the office have been counted again by one version of a calendar.
 *
 * @param place behind which step or timer it goes on
 * @param lookedAt how many steps and timers have been looked at
 */
public record Run(
        CalendarCode calendar,
        String version,
        String place,
        int lookedAt,
        @Nullable Instant endedAt) {

    /** The same, after another page. */
    Run after(OfficeDates.Page page) {
        return new Run(calendar, version, page.last(), lookedAt + page.holders(), null);
    }

    Run ended(Instant now) {
        return new Run(calendar, version, place, lookedAt, now);
    }
}
