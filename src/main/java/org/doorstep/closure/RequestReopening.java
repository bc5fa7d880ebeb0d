package org.doorstep.closure;

import java.time.Clock;
import java.time.LocalDate;
import org.doorstep.deadline.Ledger;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.UseCase;
import org.doorstep.petition.Demands;
import org.doorstep.petition.Timeline;
import org.doorstep.statute.ReopenGround;
import org.doorstep.statute.Statutes;

/** Asks, where the statute of the case says so, whether a demand that was decided is handled again. */
@UseCase
public class RequestReopening {

    private final Demands demands;
    private final Reopenings reopenings;
    private final ReopeningProcess process;
    private final Timeline timeline;
    private final Ledger ledger;
    private final Statutes statutes;
    private final Clock clock;

    RequestReopening(
            Demands demands,
            Reopenings reopenings,
            ReopeningProcess process,
            Timeline timeline,
            Ledger ledger,
            Statutes statutes,
            Clock clock) {
        this.demands = demands;
        this.reopenings = reopenings;
        this.process = process;
        this.timeline = timeline;
        this.ledger = ledger;
        this.statutes = statutes;
        this.clock = clock;
    }

    public void request(DemandNumber number, ReopenGround ground) {
        var demand = demands.get(number);
        if (demand.sealed() || demand.decidedOn() == null || reopenings.isAsked(number)) {
            return; // nothing was decided, or it is being handled again, or somebody thinks about it already
        }
        var law = statutes.of(ledger.lawOf(number.petition()));
        if (law.reopenWhen().contains(ground)) {
            reopenings.ask(number, ground, LocalDate.now(clock));
            timeline.add(number.petition(), number, Timeline.Kind.REOPENING_ASKED, OfficerId.SYSTEM);
            process.start(number);
        }
    }
}
