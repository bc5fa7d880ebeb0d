package org.doorstep.supervision;

import org.doorstep.deadline.Deadline;
import org.doorstep.deadline.Ledger;
import org.doorstep.deadline.Subject;
import org.doorstep.petition.Demand;
import org.doorstep.petition.Demands;
import org.doorstep.statute.Statutes;
import org.springframework.stereotype.Component;

/**
 * Silence never buys time: where the office has not said in time whether it takes a demand up, the period for handling
 * starts on the last day on which it should have, if the profile says so.
 */
@Component
class Silence {

    private final Ledger ledger;
    private final Demands demands;
    private final Statutes statutes;

    Silence(Ledger ledger, Demands demands, Statutes statutes) {
        this.ledger = ledger;
        this.demands = demands;
        this.statutes = statutes;
    }

    void broken(Deadline over) {
        if (over.clock().equals(ClocksOfTheCase.NOTIFY)
                && statutes.of(over.running().statute()).silenceStartsHandling()
                && mayBeHandled(over.subject())) {
            ledger.start(over.subject(), ClocksOfTheCase.HANDLE, over.due().rolled(), "silence");
        }
    }

    /** An appeal, or what nobody has looked at yet (R22 §31(6), §34). */
    private boolean mayBeHandled(Subject subject) {
        if (subject.demand() == null) {
            return true;
        }
        var type = demands.get(subject.demand()).type();
        return type == null || type == Demand.Type.APPEAL;
    }
}
