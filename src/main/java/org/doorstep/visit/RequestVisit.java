package org.doorstep.visit;

import org.doorstep.kernel.PetitionNumber;
import org.doorstep.kernel.Refusal;
import org.doorstep.kernel.UseCase;
import org.doorstep.petition.Petition;
import org.doorstep.petition.Petitions;

/** Starts a visit by hand, for a petition that is there: a follow-up, or care after the end (R22 §37). */
@UseCase
public class RequestVisit {

    private final Petitions petitions;

    RequestVisit(Petitions petitions) {
        this.petitions = petitions;
    }

    public Petition request(PetitionNumber number) {
        var petition = petitions.get(number);
        if (petition.withdrawnAt() != null) {
            throw new Refusal("visit.petitionWithdrawn", number);
        }
        if (petition.anonymous()) {
            throw new Refusal("visit.nobodyToAsk", number);
        }
        return petition;
    }
}
