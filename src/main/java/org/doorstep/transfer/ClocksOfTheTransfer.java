package org.doorstep.transfer;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import org.doorstep.deadline.ClockCodes;
import org.doorstep.deadline.Deadline;
import org.doorstep.deadline.Ledger;
import org.doorstep.deadline.Subject;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.petition.CaseHappened;
import org.doorstep.petition.Petitions;
import org.doorstep.transfer.Transfer.Way;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Starts and ends the periods of a transfer: fifteen days for the sender to pass it on, and from the receipt of it five
 * working days to object and fifteen to tell the petitioner (R22 §22, §23).
 */
@Component
class ClocksOfTheTransfer {

    private final Ledger ledger;
    private final Transfers transfers;
    private final Petitions petitions;
    private final Clock clock;

    ClocksOfTheTransfer(Ledger ledger, Transfers transfers, Petitions petitions, Clock clock) {
        this.ledger = ledger;
        this.transfers = transfers;
        this.petitions = petitions;
        this.clock = clock;
    }

    @EventListener
    void hear(CaseHappened event) {
        switch (event.kind()) {
            case TRANSFERRED -> transferred(event.theDemand());
            case TRANSFER_OBJECTED ->
                ledger.meet(Subject.of(event.theDemand()), ClockCodes.OBJECT, today(), "objected");
            case TRANSFER_RETURNED -> returned(Subject.of(event.theDemand()));
            case ACCEPTED -> ledger.lapse(Subject.of(event.theDemand()), ClockCodes.OBJECT, "takenUp");
            case NOTICE_ISSUED -> noticed(Subject.of(event.theDemand()));
            case REPORTED_TO_SENDER ->
                ledger.meet(Subject.of(event.theDemand()), ClockCodes.ASSIGNED, today(), "reported");
            default -> {} // nothing that the law counts from or to
        }
    }

    private void transferred(DemandNumber number) {
        var subject = Subject.of(number);
        var receivedOn = petitions.forStep(number.petition()).receivedOn();
        // it ran beside the period for the notice, unseen
        ledger.start(subject, ClockCodes.TRANSFER, receivedOn, "opened");
        ledger.meet(subject, ClockCodes.TRANSFER, today(), "transferred");
        ledger.start(subject, ClockCodes.NOTIFY_TRANSFER, today(), "transferred");
        ledger.running(subject, ClockCodes.NOTIFY_TRANSFER)
                .ifPresent(theirs -> ledger.lapse(subject, ClockCodes.NOTIFY_DIRECT, "transferred"));
        ledger.start(subject, ClockCodes.OBJECT, today(), "transferred");
        transfers
                .latest(number)
                .filter(transfer -> transfer.way() == Way.ASSIGNED)
                .ifPresent(assigned ->
                        ledger.start(subject, ClockCodes.ASSIGNED, today(), assigned.reportDays(), "transferred"));
    }

    /** The sender's own period goes on where it stood: the days before the transfer count, those at the unit do not. */
    private void returned(Subject subject) {
        ledger.lapse(subject, ClockCodes.NOTIFY_TRANSFER, "returned");
        ledger.lapse(subject, ClockCodes.ASSIGNED, "returned");
        ledger.of(subject.petition()).stream()
                .filter(deadline -> deadline.subject().equals(subject)
                        && deadline.clock().equals(ClockCodes.TRANSFER)
                        && deadline.state() == Deadline.State.MET)
                .mapToLong(met -> DAYS.between(met.running().start(), requireNonNull(met.endedOn())))
                .max()
                .ifPresent(used -> ledger.start(subject, ClockCodes.TRANSFER, today().minusDays(used), "returned"));
    }

    private void noticed(Subject subject) {
        ledger.meet(subject, ClockCodes.TRANSFER, today(), "noticed");
        ledger.meet(subject, ClockCodes.NOTIFY_TRANSFER, today(), "noticed");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
