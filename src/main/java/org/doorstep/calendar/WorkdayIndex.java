package org.doorstep.calendar;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The working days of the announced years and a little around them in a row, so that counting is looking up. */
final class WorkdayIndex {

    private static final int YEARS_AROUND = 2;

    private final long base;
    /** How many days of the row are worked, up to and with the day at this place. */
    private final int[] worked;
    /** The place of the n-th working day. */
    private final int[] places;

    private WorkdayIndex(LocalDate first, int days, Predicate<LocalDate> isWorkday) {
        base = first.toEpochDay();
        worked = new int[days];
        var found = new int[days];
        var count = 0;
        for (int place = 0; place < days; place++) {
            if (isWorkday.test(first.plusDays(place))) {
                found[count++] = place;
            }
            worked[place] = count;
        }
        places = Arrays.copyOf(found, count);
    }

    static WorkdayIndex of(Set<Integer> years, Predicate<LocalDate> isWorkday) {
        if (years.isEmpty()) {
            return new WorkdayIndex(LocalDate.EPOCH, 0, isWorkday);
        }
        var first = LocalDate.of(Collections.min(years) - YEARS_AROUND, 1, 1);
        var last = LocalDate.of(Collections.max(years) + YEARS_AROUND, 12, 31);
        return new WorkdayIndex(first, (int) (last.toEpochDay() - first.toEpochDay()) + 1, isWorkday);
    }

    boolean covers(LocalDate day) {
        var place = day.toEpochDay() - base;
        return place >= 0 && place < worked.length;
    }

    boolean isWorkday(LocalDate day) {
        var place = (int) (day.toEpochDay() - base);
        return worked[place] > (place == 0 ? 0 : worked[place - 1]);
    }

    /** The n-th working day after the start; null where the row does not reach. */
    @Nullable
    LocalDate plus(LocalDate start, int workdays) {
        if (workdays == 0) {
            return start;
        } else if (!covers(start)) {
            return null;
        }
        var target = worked[(int) (start.toEpochDay() - base)] + workdays - 1;
        return target < places.length ? LocalDate.ofEpochDay(base + places[target]) : null;
    }
}
