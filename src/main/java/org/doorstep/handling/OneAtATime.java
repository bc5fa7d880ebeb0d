package org.doorstep.handling;

import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.Refusal;
import org.doorstep.petition.Petitions;
import org.springframework.stereotype.Component;

/** Lets one mediation and one hearing of a demand be open at a time, also where two begin at the same moment. */
@Component
class OneAtATime {

    private final SideProceedings proceedings;
    private final Petitions petitions;

    OneAtATime(SideProceedings proceedings, Petitions petitions) {
        this.proceedings = proceedings;
        this.petitions = petitions;
    }

    void require(SideProceedings.Kind kind, DemandNumber number) {
        petitions.hold(number.petition()); // the second waits here
        if (proceedings.isOpen(kind, number)) {
            throw switch (kind) {
                case MEDIATION -> new Refusal("handling.mediationOpen", number);
                case HEARING -> new Refusal("handling.hearingOpen", number);
            };
        }
    }
}
