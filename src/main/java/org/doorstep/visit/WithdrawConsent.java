package org.doorstep.visit;

import org.doorstep.kernel.PetitionNumber;
import org.doorstep.kernel.Refusal;
import org.doorstep.kernel.UseCase;

/** Passes on that the person no longer agrees to a visit; possible at any time before the visit has ended. */
@UseCase
public class WithdrawConsent {

    private final Visits visits;
    private final VisitProcess process;

    WithdrawConsent(Visits visits, VisitProcess process) {
        this.visits = visits;
        this.process = process;
    }

    public void withdraw(PetitionNumber petition, VisitId id) {
        var visit = visits.get(id);
        if (!visit.petition().equals(petition)) {
            throw new Refusal(Refusal.Kind.UNKNOWN, "visit.unknown");
        }
        process.consentWithdrawn(petition, id);
    }
}
