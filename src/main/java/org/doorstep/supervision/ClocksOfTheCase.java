package org.doorstep.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.doorstep.deadline.ClockCodes;
import org.doorstep.deadline.Ledger;
import org.doorstep.deadline.Subject;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.petition.CaseHappened;
import org.doorstep.petition.Demand;
import org.doorstep.petition.Demands;
import org.doorstep.petition.Petitions;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Starts and ends the periods of the law as a case goes on, by what stands on its timeline. What is not named here moves no
 * clock: no edit, no comment, no change of hands. The stages after the first have their clocks in {@code review}.
 */
@Component
class ClocksOfTheCase {

    private final Ledger ledger;
    private final Petitions petitions;
    private final Demands demands;
    private final Clock clock;

    ClocksOfTheCase(Ledger ledger, Petitions petitions, Demands demands, Clock clock) {
        this.ledger = ledger;
        this.petitions = petitions;
        this.demands = demands;
        this.clock = clock;
    }

    @EventListener
    void hear(CaseHappened event) {
        switch (event.kind()) {
            case REGISTERED ->
                ledger.start(
                        Subject.of(event.petition()),
                        ClockCodes.NOTIFY_DIRECT,
                        receivedOn(event.petition()),
                        "registered");
            case DEMANDS_OPENED -> divide(event.petition());
            case ACCEPTED -> accepted(event.theDemand());
            // silence may have started it
            case REDIRECTED, NOT_ADMISSIBLE, NO_LONGER_ADMISSIBLE ->
                ledger.lapse(Subject.of(event.theDemand()), ClockCodes.HANDLE, "notHandled");
            case NOTICE_ISSUED ->
                ledger.meet(Subject.of(event.theDemand()), ClockCodes.NOTIFY_DIRECT, today(), "noticed");
            case SEALED -> ledger.lapse(Subject.of(event.theDemand()), "handedOver"); // R22 §30: rules of discipline
            case CONVERTED -> converted(event.theDemand());
            case REOPENED -> reopened(event.theDemand());
            case DECISION_ISSUED -> decided(Subject.of(event.theDemand()));
            case WITHDRAWN -> ledger.lapseAll(event.petition(), "withdrawn");
            default -> {} // traffic on a case
        }
    }

    /** Each demand has the period of its own that began when the petition came in. */
    private void divide(PetitionNumber petition) {
        ledger.lapse(Subject.of(petition), "split");
        for (var demand : demands.allOf(petition)) {
            ledger.start(Subject.of(demand.number()), ClockCodes.NOTIFY_DIRECT, receivedOn(petition), "opened");
        }
    }

    /** The period for handling is for appeals with no other statutory procedure alone (R22 §31(6), §34). */
    private void accepted(DemandNumber number) {
        var demand = demands.get(number);
        if (demand.type() == Demand.Type.APPEAL) {
            ledger.start(
                    Subject.of(number),
                    demand.simple() ? ClockCodes.EASY : ClockCodes.HANDLE,
                    acceptedOn(demand),
                    "accepted");
        } else {
            ledger.lapse(Subject.of(number), ClockCodes.HANDLE, "notHandled");
        }
    }

    /** Converted, it has the sixty days that it would have had from the beginning: they run from acceptance. */
    private void converted(DemandNumber number) {
        ledger.lapse(Subject.of(number), ClockCodes.EASY, "converted");
        ledger.start(Subject.of(number), ClockCodes.HANDLE, acceptedOn(demands.get(number)), "converted");
    }

    /** The period that was met stays in the ledger beside the new one: whoever closes to stop the clock is seen. */
    private void reopened(DemandNumber number) {
        if (demands.get(number).type() == Demand.Type.APPEAL) {
            ledger.start(Subject.of(number), ClockCodes.HANDLE, today(), "reopened");
        }
    }

    private void decided(Subject subject) {
        ledger.meet(subject, ClockCodes.EASY, today(), "decided");
        ledger.meet(subject, ClockCodes.HANDLE, today(), "decided");
    }

    private LocalDate acceptedOn(Demand demand) {
        return Objects.requireNonNullElseGet(demand.acceptedOn(), this::today);
    }

    private LocalDate receivedOn(PetitionNumber petition) {
        return petitions.forStep(petition).receivedOn();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
