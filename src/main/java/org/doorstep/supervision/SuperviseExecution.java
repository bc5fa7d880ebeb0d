package org.doorstep.supervision;

import java.util.Optional;
import org.doorstep.deadline.Deadlines;
import org.doorstep.deadline.Subject;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.UseCase;
import org.doorstep.petition.Demands;
import org.doorstep.supervision.Supervision.Ground;
import org.jspecify.annotations.Nullable;

/** Opens supervision where what was granted is not carried out by its day (R22 §32, §40). */
@UseCase
public class SuperviseExecution {

    private static final int BATCH = 100;

    private final Demands demands;
    private final Deadlines deadlines;
    private final OpenSupervision openSupervision;

    SuperviseExecution(Demands demands, Deadlines deadlines, OpenSupervision openSupervision) {
        this.demands = demands;
        this.deadlines = deadlines;
        this.openSupervision = openSupervision;
    }

    /**
     * The next ones after this one.
     *
     * @return the last one that was looked at, if there may be more
     */
    public Optional<DemandNumber> next(@Nullable DemandNumber after) {
        var late = demands.toCarryOutBefore(deadlines.today(), after, BATCH);
        late.forEach(demand -> openSupervision.open(Subject.of(demand), Ground.CARRIED_OUT_LATE, OfficerId.SYSTEM));
        return late.size() == BATCH ? Optional.of(late.get(BATCH - 1)) : Optional.empty();
    }
}
