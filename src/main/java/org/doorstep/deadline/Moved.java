package org.doorstep.deadline;

import java.time.LocalDate;
import org.doorstep.statute.StatuteVersion;

/** A deadline whose last day became another one when its calendar changed. */
public record Moved(
        DeadlineId deadline, Subject subject, StatuteVersion statute, String clock, LocalDate from, LocalDate to) {}
