package org.doorstep.supervision;

import java.util.Set;
import org.doorstep.deadline.ClockCodes;
import org.doorstep.deadline.Deadline;
import org.doorstep.deadline.Ledger;
import org.doorstep.deadline.Subject;
import org.doorstep.petition.Demand;
import org.doorstep.petition.Demands;
import org.doorstep.statute.Statutes;
import org.springframework.stereotype.Component;

/**
 * Silence never buys time: where nobody has said in time whether a demand is taken up, the period for handling
 * starts on the last day on which it should have, if the profile says so.
 */
@Component
class Silence {

    private static final Set<String> TO_SAY_SO =
            Set.of(ClockCodes.NOTIFY_DIRECT, ClockCodes.TRANSFER, ClockCodes.NOTIFY_TRANSFER);

    private final Ledger ledger;
    private final Demands demands;
    private final Statutes statutes;

    Silence(Ledger ledger, Demands demands, Statutes statutes) {
        this.ledger = ledger;
        this.demands = demands;
        this.statutes = statutes;
    }

    void broken(Deadline over) {
        if (TO_SAY_SO.contains(over.clock())
                && statutes.of(over.running().statute()).silenceStartsHandling()
                && mayBeHandled(over.subject())) {
            ledger.start(over.subject(), ClockCodes.HANDLE, over.due().rolled(), "silence");
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
