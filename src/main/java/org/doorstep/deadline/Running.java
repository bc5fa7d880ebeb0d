package org.doorstep.deadline;

import java.time.LocalDate;
import org.doorstep.statute.StatuteVersion;

/**
 * A period of the law that runs: which, under which version of which profile, from which day, and what has changed its
 * length since.
 *
 * @param extendedBy days added by an extension (R22 §34), in the unit of the period that extends
 * @param hearingDays days of a hearing that are not counted (R22 §36)
 */
public record Running(StatuteVersion statute, String clock, LocalDate start, int extendedBy, int hearingDays) {

    public Running(StatuteVersion statute, String clock, LocalDate start) {
        this(statute, clock, start, 0, 0);
    }
}
