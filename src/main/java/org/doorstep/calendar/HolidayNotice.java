package org.doorstep.calendar;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;

/**
 * What the State Council's notice for a year says: weekdays that are off, weekends that are worked (调休). Days of
 * December may stand in the notice of the next year.
 */
public record HolidayNotice(int year, List<String> papers, List<Day> days) {

    /** One day that is not what its weekday says. */
    public record Day(
            String name,
            LocalDate date,
            @JsonProperty("isOffDay") boolean off) {}
}
