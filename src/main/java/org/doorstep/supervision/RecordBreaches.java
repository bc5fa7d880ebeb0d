package org.doorstep.supervision;

import org.doorstep.deadline.Watch;
import org.doorstep.kernel.UseCase;

/** Notes which periods of the law are over and not met; what nobody answered in time is handled all the same. */
@UseCase
public class RecordBreaches {

    private static final int BATCH = 100;

    private final Watch watch;
    private final Silence silence;

    RecordBreaches(Watch watch, Silence silence) {
        this.watch = watch;
        this.silence = silence;
    }

    /**
     * The next ones, the longest over first.
     *
     * @return whether there may be more
     */
    public boolean next() {
        var over = watch.over(BATCH);
        over.stream().filter(watch::noteOver).forEach(silence::broken);
        return over.size() == BATCH;
    }
}
