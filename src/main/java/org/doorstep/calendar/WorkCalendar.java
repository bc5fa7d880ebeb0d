package org.doorstep.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The working days of a country: Monday to Friday, but for the days of the published notices. A year without a notice
 * is counted by weekdays and every answer that touches it says so.
 */
public final class WorkCalendar {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final Map<LocalDate, Boolean> offByNotice = new HashMap<>();
    private final Set<Integer> announced = new HashSet<>();

    public WorkCalendar(Collection<HolidayNotice> notices) {
        for (var notice : notices) {
            if (notice.days().isEmpty()) {
                continue; // a file that waits for its notice announces nothing
            }
            announced.add(notice.year());
            notice.days().forEach(day -> offByNotice.put(day.date(), day.off()));
        }
    }

    public boolean isWorkday(LocalDate day) {
        var off = offByNotice.get(day);
        return off == null ? !WEEKEND.contains(day.getDayOfWeek()) : !off;
    }

    /** Whether the notice for the year of this day is not known. */
    public boolean isEstimated(LocalDate day) {
        return !announced.contains(day.getYear());
    }

    /** The n-th working day after the start day, which itself is not counted; the start day for none. */
    public CountedDay plusWorkdays(LocalDate start, int workdays) {
        if (workdays < 0) {
            throw new IllegalArgumentException("working days are counted forwards, not by " + workdays);
        }
        var day = start;
        var estimated = false;
        for (int left = workdays; left > 0; ) {
            day = day.plusDays(1);
            estimated |= isEstimated(day);
            if (isWorkday(day)) {
                left--;
            }
        }
        return new CountedDay(day, estimated);
    }

    /** The day itself if it is worked, else the next one that is. */
    public CountedDay roll(LocalDate day) {
        var rolled = day;
        var estimated = isEstimated(day);
        while (!isWorkday(rolled)) {
            rolled = rolled.plusDays(1);
            estimated |= isEstimated(rolled);
        }
        return new CountedDay(rolled, estimated);
    }

    /** How many working days lie after the first day, up to and with the last. */
    public int workdaysBetween(LocalDate first, LocalDate last) {
        var count = 0;
        for (var day = first.plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            count += isWorkday(day) ? 1 : 0;
        }
        return count;
    }
}
