package org.doorstep.portal;

import java.time.LocalDate;
import java.util.List;

/**
 * The last day of a period and why it is that day.
 *
 * @param profile the version of the profile that it was counted under, for example {@code CN-R22/1}
 * @param due the last day as the days are counted
 * @param dueRolled the last day where one that is off moves to the next working day
 * @param estimated whether it hangs on a year whose holidays have not been announced
 * @param calendarVersion the state of the calendar, for example {@code 2026.0}
 * @param trace the reasons in sentences, from the start to the result
 */
public record DeadlineAnswer(
        String profile,
        String clock,
        String article,
        LocalDate start,
        LocalDate due,
        LocalDate dueRolled,
        boolean estimated,
        String calendar,
        String calendarVersion,
        List<String> trace) {}
