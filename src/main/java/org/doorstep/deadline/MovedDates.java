package org.doorstep.deadline;

import java.util.List;
import java.util.Set;
import org.doorstep.calendar.CalendarCode;
import org.doorstep.calendar.Calendars;
import org.doorstep.directory.Role;
import org.doorstep.kernel.Actors;
import org.doorstep.kernel.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers how far a recount has come and what moved by it, for those who keep the register of the office. */
@Component
public class MovedDates {

    private static final int MOST = 500;
    private static final Set<Role> READERS = Set.of(
            Role.REGISTRAR,
            Role.PETITION_OFFICE,
            Role.PETITION_OFFICE_HEAD,
            Role.DISCIPLINE_OFFICE,
            Role.ADMINISTRATOR);

    private final Recounts recounts;
    private final Calendars calendars;
    private final RecountProcess process;
    private final KeptBack keptBack;
    private final Actors actors;

    MovedDates(Recounts recounts, Calendars calendars, RecountProcess process, KeptBack keptBack, Actors actors) {
        this.recounts = recounts;
        this.calendars = calendars;
        this.process = process;
        this.keptBack = keptBack;
        this.actors = actors;
    }

    public Progress progress(CalendarCode calendar) {
        var version = calendars.latest(calendar).version();
        var count = recounts.count(calendar, version);
        var run = recounts.find(calendar, version);
        return new Progress(
                version,
                process.runs(calendar),
                process.isStuck(calendar),
                count.counted(),
                count.total(),
                run.map(Run::lookedAt).orElse(0));
    }

    /** What moved when the calendar came to this version, or to the one it has now; the first five hundred of each. */
    public Moves by(CalendarCode calendar, @Nullable String version) {
        if (READERS.stream().noneMatch(role -> actors.has(role.group()))) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, "deadline.movesForOffice");
        }
        var by = version == null ? calendars.latest(calendar).version() : version;
        return new Moves(
                by,
                recounts.deadlinesMovedBy(calendar, by, MOST).stream()
                        .filter(moved -> !keptBack.fromReader(moved.subject()))
                        .toList(),
                recounts.stepsMovedBy(calendar, by, MOST).stream()
                        .filter(moved -> moved.subject() == null || !keptBack.fromReader(moved.subject()))
                        .toList());
    }

    /**
     * @param stuck whether it stands still after a failure and somebody has to look
     * @param counted how many of the running deadlines have been counted by this version
     * @param lookedAt how many open steps and timers have been looked at after that
     */
    public record Progress(String version, boolean running, boolean stuck, int counted, int total, int lookedAt) {}

    /** Deadlines of the law, and dates of the office's own. */
    public record Moves(String version, List<Moved> deadlines, List<MovedStep> steps) {}
}
