package org.doorstep.calendar;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;

/**
 * What the notice for a year says: weekdays that are off, weekends that are worked (调休). Days of December may stand in
 * the notice of the next year. A later notice overrides the days that it names.
 *
 * @param announces whether it is the notice for its year, and not just a correction of some days
 */
public record HolidayNotice(int year, List<String> papers, List<Day> days, boolean announces) {

    public HolidayNotice {
        papers = papers == null ? List.of() : List.copyOf(papers);
        days = List.copyOf(days);
    }

    /** A file that waits for its notice has no days and announces nothing. */
    public HolidayNotice(
            @JsonProperty("year") int year,
            @JsonProperty("papers") List<String> papers,
            @JsonProperty("days") List<Day> days) {
        this(year, papers, days, !days.isEmpty());
    }

    String source() {
        return String.join(" ", papers);
    }

    /** One day that is not what its weekday says. */
    public record Day(
            String name,
            LocalDate date,
            @JsonProperty("isOffDay") boolean off) {}
}
