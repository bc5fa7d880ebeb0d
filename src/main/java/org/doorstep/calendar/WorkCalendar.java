package org.doorstep.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The working days of one country or unit: the days that are no weekend, but for the days of the notices. A year without a
 * notice is counted by weekdays and every answer that touches it says so. Never changes: a new notice makes a new one.
 */
public final class WorkCalendar {

    private final String code;
    private final String version;
    private final Set<DayOfWeek> weekend;
    private final Map<LocalDate, Named> named = new HashMap<>();
    private final Set<Integer> announced = new HashSet<>();
    private final WorkdayIndex index;

    /** @param notices in the order in which they were published: a later one overrides the days that it names */
    public WorkCalendar(String code, String version, Set<DayOfWeek> weekend, Collection<HolidayNotice> notices) {
        this.code = code;
        this.version = version;
        this.weekend = Set.copyOf(weekend);
        for (var notice : notices) {
            if (notice.announces()) {
                announced.add(notice.year());
            }
            notice.days().forEach(day -> named.put(day.date(), new Named(day.off(), day.name(), notice.source())));
        }
        this.index = WorkdayIndex.of(announced, this::worked);
    }

    public String code() {
        return code;
    }

    /** Which state of the notices was counted with, for example {@code 2026.1}: last year announced, later editions. */
    public String version() {
        return version;
    }

    public boolean isWorkday(LocalDate day) {
        return index.covers(day) ? index.isWorkday(day) : worked(day);
    }

    /** Whether the notice for the year of this day is not known. */
    public boolean isEstimated(LocalDate day) {
        return !announced.contains(day.getYear());
    }

    /** What the day is, and which notice says so. */
    public CalendarDay day(LocalDate date) {
        var notice = named.get(date);
        var free = weekend.contains(date.getDayOfWeek());
        if (notice == null || notice.off() == free && notice.name().isEmpty()) {
            return new CalendarDay(date, free ? DayKind.WEEKEND : DayKind.WORKDAY, "", "", isEstimated(date));
        }
        var kind = notice.off() ? DayKind.DAY_OFF : free ? DayKind.MAKE_UP : DayKind.WORKDAY;
        return new CalendarDay(date, kind, notice.name(), notice.source(), isEstimated(date));
    }

    /** The n-th working day after the start day, which itself is not counted; the start day for none. */
    public CountedDay plusWorkdays(LocalDate start, int workdays) {
        if (workdays < 0) {
            throw new IllegalArgumentException("working days are counted forwards, not by " + workdays);
        }
        var end = index.plus(start, workdays);
        if (end == null) {
            end = start;
            for (int left = workdays; left > 0; ) {
                end = end.plusDays(1);
                left -= worked(end) ? 1 : 0;
            }
        }
        return new CountedDay(end, workdays > 0 && touchesEstimate(start.plusDays(1), end));
    }

    /** The day itself if it is worked, else the next one that is. */
    public CountedDay roll(LocalDate day) {
        var rolled = day;
        while (!isWorkday(rolled)) {
            rolled = rolled.plusDays(1);
        }
        return new CountedDay(rolled, touchesEstimate(day, rolled));
    }

    /** How many working days lie after the first day, up to and with the last. */
    public int workdaysBetween(LocalDate first, LocalDate last) {
        var count = 0;
        for (var day = first.plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            count += isWorkday(day) ? 1 : 0;
        }
        return count;
    }

    /** The days of a span whose kind fits, in order; both ends belong to it. */
    public List<CalendarDay> days(LocalDate first, LocalDate last, Predicate<CalendarDay> fits) {
        return first.datesUntil(last.plusDays(1)).map(this::day).filter(fits).toList();
    }

    private boolean worked(LocalDate day) {
        var notice = named.get(day);
        return notice == null ? !weekend.contains(day.getDayOfWeek()) : !notice.off();
    }

    private boolean touchesEstimate(LocalDate first, LocalDate last) {
        for (int year = first.getYear(); year <= last.getYear(); year++) {
            if (!announced.contains(year)) {
                return true;
            }
        }
        return false;
    }

    /** What a notice says of a day; a day that goes back to what its weekday says has no name. */
    private record Named(boolean off, String name, String source) {}
}
