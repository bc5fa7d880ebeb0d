package org.doorstep.closure;

import java.time.Clock;
import java.time.LocalDate;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.HappenedOn;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.Refusal;
import org.doorstep.kernel.UseCase;
import org.doorstep.petition.Demands;
import org.doorstep.petition.Notes;
import org.doorstep.petition.Timeline;
import org.jspecify.annotations.Nullable;

/** Records that what was decided has been done, with proof; the letter alone carries nothing out (R22 §32). */
@UseCase
public class CarryOut {

    private final Demands demands;
    private final Notes notes;
    private final Timeline timeline;
    private final Clock clock;

    CarryOut(Demands demands, Notes notes, Timeline timeline, Clock clock) {
        this.demands = demands;
        this.notes = notes;
        this.timeline = timeline;
        this.clock = clock;
    }

    public void carryOut(DemandNumber number, @Nullable LocalDate saidOn, String proof, OfficerId by) {
        var demand = demands.get(number);
        if (demand.outcome() == null || !demand.outcome().isSupporting()) {
            throw new Refusal("closure.nothingToCarryOut", number);
        }
        var on = HappenedOn.settle("carriedOutOn", saidOn, LocalDate.now(clock), demand.decidedOn());
        demands.carryOut(number, on.day());
        notes.write(number.petition(), number, NoteKind.CARRIED_OUT, proof, by);
        timeline.add(number.petition(), number, Timeline.Kind.CARRIED_OUT, by);
    }
}
