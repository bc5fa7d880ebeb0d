package org.doorstep.deadline;

import java.time.LocalDate;
import java.util.List;
import org.doorstep.calendar.CalendarDay;
import org.doorstep.statute.StatuteVersion;
import org.doorstep.statute.Term;
import org.doorstep.statute.Wording;

/**
 * One step on the way from the start of a period to its last day.
 *
 * @param key what happened; its sentence stands under {@code deadline.why.<key>}
 * @param arguments days, terms, wordings and texts that the sentence speaks of
 */
public record Reason(String key, List<Object> arguments) {

    private static Reason of(String key, Object... arguments) {
        return new Reason(key, List.of(arguments));
    }

    /** The day that started it, which is not counted. */
    static Reason started(LocalDate day, Wording because, String article) {
        return of("started", day, because, article);
    }

    /** A day that is not counted, or on which a period cannot end; or a weekend that counts because it is worked. */
    static Reason about(CalendarDay day) {
        var key = day.kind().worked() ? "worked" : "off";
        return day.name().isEmpty() ? of(key + "Weekend", day.date()) : of(key, day.date(), day.name(), day.source());
    }

    static Reason counted(Term term, LocalDate end) {
        return of("counted", term, end);
    }

    static Reason extended(Term by, String article) {
        return of("extended", by, article);
    }

    static Reason hearingNotCounted(int days, String article, LocalDate end) {
        return of("hearing", days, article, end);
    }

    static Reason rolled(LocalDate from, LocalDate to) {
        return of("rolled", from, to);
    }

    /** The last day is off and stays the last day, since the profile says so. */
    static Reason notRolled(LocalDate day) {
        return of("notRolled", day);
    }

    /** The holidays of this year have not been announced. */
    static Reason estimated(int year) {
        return of("estimated", String.valueOf(year));
    }

    static Reason result(LocalDate lastDay, String calendar, String calendarVersion, StatuteVersion statute) {
        return of("result", lastDay, calendar, calendarVersion, statute.toString());
    }
}
