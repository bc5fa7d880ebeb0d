package org.doorstep.deadline;

import java.time.LocalDate;

/**
 * When a period of the law ends: on {@code due} as the days are counted, on {@code rolled} where a last day that is off
 * moves to the next working day and the profile says that it does.
 *
 * @param estimated whether it hangs on a year whose holidays have not been announced
 * @param calendarVersion the state of the calendar that it was counted with
 */
public record LegalDue(
        String clock,
        LocalDate start,
        LocalDate due,
        LocalDate rolled,
        boolean estimated,
        String article,
        String calendarVersion) {}
