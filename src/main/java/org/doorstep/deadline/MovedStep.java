package org.doorstep.deadline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A date of the office's own that became another one when its calendar changed.
 *
 * @param subject nothing where it belongs to no case
 */
public record MovedStep(
        String holder,
        OfficeDate.Kind kind,
        String name,
        @Nullable Subject subject,
        Instant from,
        Instant to) {}
