package org.doorstep.closure;

import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.Refusal;
import org.doorstep.kernel.UseCase;
import org.doorstep.petition.Demand.Settled;
import org.doorstep.petition.Demands;
import org.doorstep.petition.Notes;
import org.doorstep.petition.Timeline;
import org.jspecify.annotations.Nullable;

/** Records whether the petitioner sees the matter as settled (化解), asked by somebody other than the handler. */
@UseCase
public class FollowUp {

    private final Demands demands;
    private final Notes notes;
    private final Timeline timeline;

    FollowUp(Demands demands, Notes notes, Timeline timeline) {
        this.demands = demands;
        this.notes = notes;
        this.timeline = timeline;
    }

    public void followUp(DemandNumber number, Settled settled, @Nullable String said, OfficerId by) {
        if (by.equals(demands.get(number).handler())) {
            throw new Refusal("closure.followUpByHandler", by);
        }
        demands.settle(number, settled);
        if (said != null) {
            notes.write(number.petition(), number, NoteKind.FOLLOWED_UP, said, by);
        }
        timeline.add(number.petition(), number, Timeline.Kind.FOLLOWED_UP, by);
    }
}
