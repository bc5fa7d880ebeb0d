package org.doorstep.transfer;

import java.time.Clock;
import java.time.LocalDate;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.UnitId;
import org.doorstep.kernel.UseCase;
import org.doorstep.petition.Demand.Acceptance;
import org.doorstep.petition.Demands;
import org.doorstep.petition.Timeline;
import org.doorstep.transfer.Transfer.Answer;

/** From here on the unit answers for the demand: it took it up, or has to, or it was settled between units (R22 §23, §24). */
@UseCase
public class TakeUp {

    private final Transfers transfers;
    private final Demands demands;
    private final Timeline timeline;
    private final Clock clock;

    TakeUp(Transfers transfers, Demands demands, Timeline timeline, Clock clock) {
        this.transfers = transfers;
        this.demands = demands;
        this.timeline = timeline;
        this.clock = clock;
    }

    public void takeUp(DemandNumber number, UnitId unit) {
        demands.decideAcceptance(number, Acceptance.ACCEPTED, unit, LocalDate.now(clock));
        timeline.add(
                number.petition(),
                number,
                Timeline.Kind.ACCEPTED,
                transfers.latest(number).map(TakeUp::who).orElse(OfficerId.SYSTEM));
    }

    private static OfficerId who(Transfer transfer) {
        var by = transfer.answeredBy();
        return transfer.answer() == Answer.TAKEN_UP && by != null ? by : OfficerId.SYSTEM;
    }
}
