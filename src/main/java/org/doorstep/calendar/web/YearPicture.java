package org.doorstep.calendar.web;

import java.time.DayOfWeek;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.doorstep.calendar.CalendarDay;
import org.doorstep.calendar.WorkCalendar;
import org.jspecify.annotations.Nullable;

/** A year as it hangs on a wall: twelve months of weeks that begin on Monday. */
record YearPicture(List<String> weekdays, List<Month> months) {

    private static final int DAYS = 7;
    private static final int MONTHS = 12;

    /** @param weeks seven places each; empty ones before the first day and after the last */
    record Month(String name, List<List<@Nullable CalendarDay>> weeks) {}

    static YearPicture of(WorkCalendar calendar, int year, Locale language) {
        return new YearPicture(
                Arrays.stream(DayOfWeek.values())
                        .map(day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, language))
                        .toList(),
                IntStream.rangeClosed(1, MONTHS)
                        .mapToObj(month -> month(calendar, YearMonth.of(year, month), language))
                        .toList());
    }

    private static Month month(WorkCalendar calendar, YearMonth month, Locale language) {
        var places = new ArrayList<@Nullable CalendarDay>();
        var first = month.atDay(1);
        for (int empty = 1; empty < first.getDayOfWeek().getValue(); empty++) {
            places.add(null);
        }
        places.addAll(calendar.days(first, month.atEndOfMonth(), day -> true));
        while (places.size() % DAYS != 0) {
            places.add(null);
        }
        var weeks = new ArrayList<List<@Nullable CalendarDay>>();
        for (int place = 0; place < places.size(); place += DAYS) {
            weeks.add(places.subList(place, place + DAYS));
        }
        return new Month(month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, language), weeks);
    }
}
