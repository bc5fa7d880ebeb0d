package org.doorstep.transfer;

import java.time.Clock;
import java.time.LocalDate;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.UseCase;
import org.doorstep.petition.Demands;
import org.doorstep.petition.Notes;
import org.doorstep.petition.Timeline;
import org.doorstep.transfer.Transfer.Ruling;

/** Whoever sent a demand verifies an objection and says whether the papers come back (R22 §23). */
@UseCase
public class DecideObjection {

    private final Transfers transfers;
    private final Demands demands;
    private final Notes notes;
    private final Timeline timeline;
    private final Clock clock;

    DecideObjection(Transfers transfers, Demands demands, Notes notes, Timeline timeline, Clock clock) {
        this.transfers = transfers;
        this.demands = demands;
        this.notes = notes;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** Answers with the transfer as it stands then. */
    public Transfer decide(DemandNumber number, Ruling ruling, String reasons, OfficerId by) {
        var ruled = transfers.latest(number).orElseThrow().ruled(ruling);
        transfers.rule(ruled, LocalDate.now(clock));
        notes.write(number.petition(), number, NoteKind.RULING, reasons, by);
        if (ruling == Ruling.AGREED) {
            // on the timeline while it still lies with the unit: whoever hears of it can say whose return it was
            timeline.add(number.petition(), number, Timeline.Kind.TRANSFER_RETURNED, by);
            demands.takeBack(number);
        } else {
            timeline.add(number.petition(), number, Timeline.Kind.TRANSFER_UPHELD, by);
        }
        return ruled;
    }
}
