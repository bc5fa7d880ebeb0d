package org.doorstep.handling;

import java.time.LocalDate;
import org.doorstep.deadline.ClockCodes;
import org.doorstep.deadline.Deadline;
import org.doorstep.deadline.Deadlines;
import org.doorstep.deadline.Ledger;
import org.doorstep.deadline.LegalDue;
import org.doorstep.deadline.Subject;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.Refusal;
import org.springframework.stereotype.Component;

/** The days on which a hearing can be: late enough to prepare for, and within the period for handling. */
@Component
class HearingDays {

    private static final String NOTICE = "hearingNotice";

    private final Deadlines deadlines;
    private final Ledger ledger;

    HearingDays(Deadlines deadlines, Ledger ledger) {
        this.deadlines = deadlines;
        this.ledger = ledger;
    }

    void require(DemandNumber number, LocalDate on) {
        requireTimeToPrepare(on);
        requireWithinThePeriod(number, on);
    }

    private void requireTimeToPrepare(LocalDate on) {
        var first = deadlines.lastDay(NOTICE);
        if (on.isBefore(first)) {
            throw new Refusal("handling.hearingTooSoon", on, first);
        }
    }

    /** Handling goes on while a hearing is prepared: its days are counted (R22 §34, §36). */
    private void requireWithinThePeriod(DemandNumber number, LocalDate on) {
        ledger.running(Subject.of(number), ClockCodes.HANDLE)
                .map(Deadline::due)
                .map(LegalDue::rolled)
                .filter(last -> !last.isBefore(deadlines.today()) && on.isAfter(last))
                .ifPresent(last -> {
                    throw new Refusal("handling.hearingTooLate", on, last);
                });
    }
}
