package org.doorstep.deadline.process;

import java.time.Instant;
import java.util.Optional;
import org.doorstep.deadline.OfficeDate;
import org.doorstep.deadline.OfficeDates;
import org.doorstep.deadline.Subject;
import org.springframework.stereotype.Component;

/** The dates of open steps, and after them those of timers. */
@Component
class EngineOfficeDates implements OfficeDates {

    private static final String TIMERS = "timer:";

    private final StepDates steps;
    private final TimerDates timers;

    EngineOfficeDates(StepDates steps, TimerDates timers) {
        this.steps = steps;
        this.timers = timers;
    }

    @Override
    public Page after(String place, int most) {
        if (place.startsWith(TIMERS)) {
            return timers(place.substring(TIMERS.length()), most);
        }
        var page = steps.after(place, most);
        return page.holders() > 0 ? page : timers("", most);
    }

    private Page timers(String after, int most) {
        var page = timers.after(after, most);
        return new Page(page.dates(), page.holders(), TIMERS + page.last());
    }

    @Override
    public Optional<Subject> move(OfficeDate date, Instant to) {
        return date.kind() == OfficeDate.Kind.TIMER ? timers.move(date, to) : steps.move(date, to);
    }
}
