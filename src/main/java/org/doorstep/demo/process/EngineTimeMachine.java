package org.doorstep.demo.process;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAmount;
import java.util.HashSet;
import java.util.Set;
import org.camunda.bpm.engine.runtime.Job;
import org.doorstep.demo.TimeMachine;
import org.doorstep.engine.EngineTime;
import org.doorstep.kernel.Refusal;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Goes from due date to due date, so that a timer set by another timer fires at its own time and not at the end. */
@Component
@Profile("demo")
class EngineTimeMachine implements TimeMachine {

    private static final LocalTime MORNING = LocalTime.of(10, 0);
    private static final int MOST_JOBS = 50_000;

    private final EngineTime time;
    private final DueJobs jobs;
    private final Clock clock;

    EngineTimeMachine(EngineTime time, DueJobs jobs, Clock clock) {
        this.time = time;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Override
    public synchronized Arrival advance(TemporalAmount by) {
        return time.undisturbed(() -> travelTo(ZonedDateTime.now(clock).plus(by).toInstant()));
    }

    private Arrival travelTo(Instant end) {
        var fired = new HashSet<String>();
        doWhatIsDue(fired);
        while (clock.instant().isBefore(end)) {
            time.moveTo(nextStop(end));
            doWhatIsDue(fired);
        }
        return new Arrival(OffsetDateTime.now(clock), fired.size());
    }

    /** Where something of a case falls due, and each morning: what the office looks over every hour it looks over then. */
    private Instant nextStop(Instant end) {
        var now = ZonedDateTime.now(clock);
        var today = now.with(MORNING);
        var morning = (now.isBefore(today) ? today : today.plusDays(1)).toInstant();
        var stop = morning.isBefore(end) ? morning : end;
        return jobs.next(now.toInstant(), stop).orElse(stop);
    }

    private void doWhatIsDue(Set<String> fired) {
        var done = 0;
        for (var due = jobs.now(); !due.isEmpty(); due = jobs.now()) {
            for (Job job : due) {
                jobs.execute(job);
                if (job.getDuedate() != null) {
                    fired.add(job.getId());
                }
            }
            done += due.size();
            if (done > MOST_JOBS) {
                throw new Refusal("demo.tooMuch", MOST_JOBS);
            }
        }
    }
}
