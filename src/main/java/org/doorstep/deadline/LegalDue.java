package org.doorstep.deadline;

import java.time.LocalDate;

/**
 * When a period of the law ends: on {@code due} as the days are counted, on {@code rolled} where a last day that is off
 * moves to the next working day. Estimated when a year's holidays have not been announced.
 */
public record LegalDue(
        String clock, LocalDate start, LocalDate due, LocalDate rolled, boolean estimated, String article) {}
