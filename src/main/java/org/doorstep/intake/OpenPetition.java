package org.doorstep.intake;

import org.doorstep.kernel.PetitionNumber;
import org.doorstep.kernel.Refusal;
import org.doorstep.petition.Demands;
import org.doorstep.petition.Petition;
import org.doorstep.petition.Petitions;
import org.doorstep.petition.Status;
import org.springframework.stereotype.Component;

/** A petition to which something can still be added: neither withdrawn nor closed, or closed and handled again. */
@Component
class OpenPetition {

    private final Petitions petitions;
    private final Demands demands;

    OpenPetition(Petitions petitions, Demands demands) {
        this.petitions = petitions;
        this.demands = demands;
    }

    /** The caller has shown already that the one who asks may know of the petition, by query code or by role. */
    Petition require(PetitionNumber number) {
        var petition = petitions.hold(number);
        if (petition.withdrawnAt() != null) {
            throw new Refusal("intake.withdrawn", number);
        }
        if (!Status.of(petition, demands.allOf(number)).goesOn()) {
            throw new Refusal("intake.closed", number);
        }
        return petition;
    }
}
