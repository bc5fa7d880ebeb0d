package org.doorstep.casefile;

import org.doorstep.kernel.PetitionNumber;
import org.doorstep.kernel.UseCase;
import org.doorstep.visit.VisitId;
import org.doorstep.visit.WithdrawConsent;

/** Passes on that a person no longer wants to be visited; whoever may open the case and hears it says so (PIPL §15). */
@UseCase
public class EndConsent {

    private final CaseRights rights;
    private final WithdrawConsent withdrawConsent;

    EndConsent(CaseRights rights, WithdrawConsent withdrawConsent) {
        this.rights = rights;
        this.withdrawConsent = withdrawConsent;
    }

    public void end(PetitionNumber number, VisitId visit) {
        rights.in(number);
        withdrawConsent.withdraw(number, visit);
    }
}
