package org.doorstep.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.doorstep.kernel.OfficerId;

/**
 * What an administrator added to a calendar in one go: the notice for a year, or a correction of some days.
 *
 * @param number counted from one within the calendar
 * @param year the year of the notice, or of the days that are corrected
 * @param announcesYear whether this is the notice for the year, so that the year is no longer estimated
 * @param source where the notice can be read
 */
public record Edition(
        CalendarCode calendar,
        int number,
        int year,
        boolean announcesYear,
        String source,
        List<Day> days,
        OfficerId by,
        Instant at) {

    public Edition {
        days = List.copyOf(days);
    }

    HolidayNotice notice(Set<DayOfWeek> weekend) {
        return new HolidayNotice(
                year,
                List.of(source),
                days.stream().map(day -> day.onNotice(weekend)).toList(),
                announcesYear);
    }

    /** What becomes of a day. */
    public enum Change {
        OFF,
        WORKED,
        /** As its weekday says, whatever an earlier notice said. */
        AS_WEEKDAY
    }

    /** One day of an edition; a day that goes back to its weekday needs no name. */
    public record Day(LocalDate date, Change change, String name) {

        private HolidayNotice.Day onNotice(Set<DayOfWeek> weekend) {
            return change == Change.AS_WEEKDAY
                    ? new HolidayNotice.Day("", date, weekend.contains(date.getDayOfWeek()))
                    : new HolidayNotice.Day(name, date, change == Change.OFF);
        }
    }
}
