package org.doorstep.transfer;

import java.time.Clock;
import java.time.LocalDate;
import org.doorstep.directory.Directory;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.Refusal;
import org.doorstep.kernel.UnitId;
import org.doorstep.kernel.UseCase;
import org.doorstep.petition.Demands;
import org.doorstep.petition.Notes;
import org.doorstep.transfer.Transfer.Ruling;
import org.doorstep.transfer.Transfer.Way;
import org.jspecify.annotations.Nullable;

/** Passes a demand on to the unit that is competent by place and matter; it answers for it once it has taken it up (R22 §22). */
@UseCase
public class TransferDemand {

    private final Transfers transfers;
    private final Demands demands;
    private final Directory directory;
    private final Notes notes;
    private final Clock clock;

    TransferDemand(Transfers transfers, Demands demands, Directory directory, Notes notes, Clock clock) {
        this.transfers = transfers;
        this.demands = demands;
        this.directory = directory;
        this.notes = notes;
        this.clock = clock;
    }

    /** @param order what is passed on to whom, and what the unit should look at */
    public void transfer(DemandNumber number, Order order, OfficerId by) {
        var earlier = transfers.of(number);
        if (earlier.stream().anyMatch(one -> one.unit().equals(order.unit()) && one.ruling() == Ruling.AGREED)) {
            throw new Refusal("transfer.returnedBefore", order.unit());
        }
        var unit = directory.unitThatHandles(order.unit()).id();
        transfers.send(
                new Transfer(
                        number,
                        earlier.size() + 1,
                        unit,
                        order.way(),
                        order.way() == Way.ASSIGNED ? order.reportDays() : 0,
                        LocalDate.now(clock),
                        null,
                        null,
                        null,
                        null),
                by);
        demands.transfer(number, unit);
        if (order.why() != null) {
            notes.write(number.petition(), number, NoteKind.WHY, order.why(), by);
        }
    }

    /** Which unit gets it, how, in how many days it reports, and why it is the competent one. */
    public record Order(
            UnitId unit, Way way, int reportDays, @Nullable String why) {}
}
