package org.doorstep.deadline;

import java.time.Clock;
import java.util.List;
import org.doorstep.calendar.Calendars;
import org.doorstep.calendar.WorkCalendar;
import org.doorstep.statute.Statutes;
import org.springframework.stereotype.Component;

/**
 * Counts dates of open steps and timers again. One that is not what any earlier state of the calendar made of it was given
 * by a person, and stays.
 */
@Component
class RecountOffice {

    private final OfficeDates dates;
    private final Recounts recounts;
    private final Calendars calendars;
    private final Statutes statutes;
    private final Clock clock;

    RecountOffice(OfficeDates dates, Recounts recounts, Calendars calendars, Statutes statutes, Clock clock) {
        this.dates = dates;
        this.recounts = recounts;
        this.calendars = calendars;
        this.statutes = statutes;
        this.clock = clock;
    }

    /** Returns whether there was anything left to look at. */
    boolean next(Run run, WorkCalendar calendar, int most) {
        var page = dates.after(run.place(), most);
        if (page.holders() == 0) {
            return false;
        }
        var earlier =
                calendars.earlier(run.calendar()).stream().map(this::periods).toList();
        page.dates().forEach(date -> again(run, date, periods(calendar), earlier));
        recounts.put(run.after(page));
        return true;
    }

    private void again(Run run, OfficeDate date, OfficePeriods now, List<OfficePeriods> earlier) {
        var to = now.of(date);
        if (to.equals(date.at())
                || earlier.stream().noneMatch(then -> then.of(date).equals(date.at()))) {
            return;
        }
        var subject = dates.move(date, to).orElse(null);
        recounts.put(run, new MovedStep(date.holder(), date.kind(), date.name(), subject, date.at(), to));
    }

    private OfficePeriods periods(WorkCalendar calendar) {
        return new OfficePeriods(statutes.current(), calendar, clock.getZone());
    }
}
