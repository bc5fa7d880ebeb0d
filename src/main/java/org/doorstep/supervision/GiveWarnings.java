package org.doorstep.supervision;

import java.util.Optional;
import org.doorstep.deadline.Deadline;
import org.doorstep.deadline.DeadlineId;
import org.doorstep.deadline.Watch;
import org.doorstep.kernel.UseCase;
import org.jspecify.annotations.Nullable;

/** Tells by the ladder of the statute who can still keep a period of the law, in the office hours of their unit. */
@UseCase
public class GiveWarnings {

    private static final int BATCH = 100;

    private final Watch watch;
    private final WorkingHours hours;
    private final SupervisionProcess process;

    GiveWarnings(Watch watch, WorkingHours hours, SupervisionProcess process) {
        this.watch = watch;
        this.hours = hours;
        this.process = process;
    }

    /**
     * The next ones after this one.
     *
     * @return the last one that was looked at, if there may be more
     */
    public Optional<DeadlineId> next(@Nullable DeadlineId after) {
        var due = watch.toWarnOf(after, BATCH);
        due.stream().filter(hours::areAt).forEach(this::warn);
        return due.size() == BATCH ? Optional.of(due.get(BATCH - 1).id()) : Optional.empty();
    }

    private void warn(Deadline deadline) {
        watch.dueFor(deadline)
                .filter(rung -> watch.warned(deadline, rung))
                .ifPresent(rung -> process.warn(deadline, rung.tells()));
    }
}
