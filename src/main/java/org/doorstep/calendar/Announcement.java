package org.doorstep.calendar;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.doorstep.kernel.FieldError;
import org.doorstep.kernel.InvalidInput;

/**
 * What an administrator wants to add to a calendar.
 *
 * @param year the year of the notice; December days may stand in the notice of the next year
 * @param announcesYear whether this is the whole notice for the year
 * @param source where the notice can be read
 */
public record Announcement(int year, boolean announcesYear, String source, List<Edition.Day> days) {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;
    private static final int MOST_DAYS = 366;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_SOURCE = 400;

    /** Refuses what cannot be a notice, every mistake at once. */
    void check() {
        var faults = new ArrayList<FieldError>();
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            faults.add(FieldError.of("year", "calendar.notAYear", String.valueOf(year)));
        }
        if (source.isBlank()) {
            faults.add(FieldError.of("source", "required"));
        } else if (source.length() > LONGEST_SOURCE) {
            faults.add(FieldError.of("source", "tooLong", LONGEST_SOURCE));
        }
        if (days.isEmpty() || days.size() > MOST_DAYS) {
            faults.add(FieldError.of("days", "calendar.howManyDays", MOST_DAYS));
        } else {
            checkDays(faults);
        }
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
    }

    private void checkDays(List<FieldError> faults) {
        var seen = new HashSet<>();
        for (var day : days) {
            if (!seen.add(day.date())) {
                faults.add(FieldError.of("days", "calendar.dayTwice", day.date()));
            }
            if (day.date().getYear() != year && day.date().getYear() != year - 1) {
                faults.add(FieldError.of("days", "calendar.otherYear", day.date(), String.valueOf(year)));
            }
            if (day.change() != Edition.Change.AS_WEEKDAY && day.name().isBlank()) {
                faults.add(FieldError.of("days", "calendar.nameless", day.date()));
            } else if (day.name().length() > LONGEST_NAME) {
                faults.add(FieldError.of("days", "tooLong", LONGEST_NAME));
            }
        }
    }
}
