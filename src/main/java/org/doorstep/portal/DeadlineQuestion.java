package org.doorstep.portal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.doorstep.deadline.Running;
import org.doorstep.kernel.FieldError;
import org.doorstep.kernel.InvalidInput;
import org.doorstep.statute.LegalClock;
import org.doorstep.statute.Statute;

/**
 * What somebody typed who wants to know a last day.
 *
 * @param start the day that starts the period, as {@code 2026-11-24}
 * @param extension days of an extension, or nothing
 * @param hearing days of a hearing, or nothing
 */
public record DeadlineQuestion(String clock, String start, String extension, String hearing) {

    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 12, 31);
    private static final int LONGEST_HEARING = 365;

    /** The period that is asked for; every mistake is said at once. */
    Running under(Statute statute) {
        var legal = statute.clock(clock);
        var faults = new ArrayList<FieldError>();
        var running = new Running(
                statute.version(),
                clock,
                day(faults),
                0,
                days("extension", extension, longest(statute, legal), "portal.deadline.noExtension", legal, faults),
                days(
                        "hearing",
                        hearing,
                        legal.excludesHearing() ? LONGEST_HEARING : 0,
                        "portal.deadline.noHearing",
                        legal,
                        faults));
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
        return running;
    }

    private LocalDate day(List<FieldError> faults) {
        try {
            var day = LocalDate.parse(start.strip());
            if (!day.isBefore(FIRST) && !day.isAfter(LAST)) {
                return day;
            }
            faults.add(FieldError.of("start", "portal.deadline.farAway", FIRST.toString(), LAST.toString()));
        } catch (DateTimeException noDay) {
            faults.add(FieldError.of("start", "portal.deadline.noDay"));
        }
        return FIRST;
    }

    private static int days(
            String field, String typed, int most, String never, LegalClock legal, List<FieldError> faults) {
        if (typed.isBlank() || typed.strip().equals("0")) {
            return 0;
        } else if (most == 0) {
            faults.add(FieldError.of(field, never, legal.code(), legal.article()));
        } else if (typed.strip().matches("\\d{1,3}") && Integer.parseInt(typed.strip()) <= most) {
            return Integer.parseInt(typed.strip());
        } else {
            faults.add(FieldError.of(field, "portal.deadline.howManyDays", most, legal.article()));
        }
        return 0;
    }

    private static int longest(Statute statute, LegalClock legal) {
        var extension = legal.extension();
        return extension == null ? 0 : statute.clock(extension).term().days();
    }
}
