package org.doorstep.deadline;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Date;
import java.util.regex.Pattern;
import org.doorstep.kernel.Refusal;
import org.doorstep.statute.Statute;
import org.doorstep.statute.Statutes;
import org.springframework.stereotype.Component;

/**
 * Tells models, filters and pages when something is due. A step is named by its stem; one that the statute does not
 * name has the statute's default.
 */
@Component("deadlines")
public final class Deadlines {

    private static final Pattern STEM = Pattern.compile("[a-z][A-Za-z0-9]{1,63}");

    private final Counting counting;
    private final Statute statute;
    private final Clock clock;

    Deadlines(Counting counting, Statutes statutes, Clock clock) {
        this.counting = counting;
        this.statute = statutes.current();
        this.clock = clock;
    }

    /** When a step that begins now is due: as the office closes on the last day of its period. */
    public Date due(String stem) {
        return Date.from(periods().due(known(stem), today()));
    }

    /** When a step that begins now and is still open asks for attention: part of the way to its due date. */
    public Date followUp(String stem) {
        return Date.from(periods().followUp(known(stem), today()));
    }

    /** When a timer of this name fires: as the last day of its period ends, so that a citizen has all of that day. */
    public Date on(String stem) {
        if (!statute.names(stem)) {
            throw new Refusal("deadline.unknownTimer", stem, statute.profile()); // a typing error would wait in silence
        }
        return Date.from(periods().on(stem, today()));
    }

    /** The last day of the period of a step or timer that begins today. */
    public LocalDate lastDay(String stem) {
        return periods().lastDay(known(stem), today());
    }

    /** When something promised for a day, as {@code 2026-11-24}, is due: as the office closes on that day. */
    public Date by(String day) {
        return at(LocalDate.parse(day), statute.officeCloses());
    }

    public Date now() {
        return Date.from(clock.instant());
    }

    public Date startOfToday() {
        return at(today(), LocalTime.MIDNIGHT);
    }

    public Date endOfToday() {
        return at(today().plusDays(1), LocalTime.MIDNIGHT);
    }

    /** The end of Sunday. */
    public Date endOfWeek() {
        return at(today().with(TemporalAdjusters.next(DayOfWeek.MONDAY)), LocalTime.MIDNIGHT);
    }

    /** The day that it is in the office. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** When the period of the law with this code ends, if it started on this day under today's rules. */
    public LegalDue legalDue(String code, LocalDate start) {
        return counting.count(new Running(statute.version(), code, start));
    }

    private static String known(String stem) {
        if (!STEM.matcher(stem).matches()) {
            throw new Refusal("deadline.notAStep", stem);
        }
        return stem;
    }

    private OfficePeriods periods() {
        return new OfficePeriods(statute, counting.calendarOf(statute), clock.getZone());
    }

    private Date at(LocalDate day, LocalTime time) {
        return Date.from(day.atTime(time).atZone(clock.getZone()).toInstant());
    }
}
