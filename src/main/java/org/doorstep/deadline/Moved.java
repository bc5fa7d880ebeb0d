package org.doorstep.deadline;

import java.time.LocalDate;

/** A deadline whose last day became another one when its calendar changed. */
public record Moved(DeadlineId deadline, Subject subject, String clock, LocalDate from, LocalDate to) {}
