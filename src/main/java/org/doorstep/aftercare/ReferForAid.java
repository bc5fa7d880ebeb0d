package org.doorstep.aftercare;

import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.kernel.Refusal;
import org.doorstep.kernel.UseCase;
import org.doorstep.petition.Timeline;

/** Records which organ was asked for aid and what it was told; without consent nothing is passed on, whatever the model says. */
@UseCase
public class ReferForAid {

    private final CareRecord record;

    ReferForAid(CareRecord record) {
        this.record = record;
    }

    public void refer(PetitionNumber petition, String organ, String passedOn, OfficerId by) {
        if (!record.isAgreed(petition)) {
            throw new Refusal("aftercare.noConsent", petition);
        }
        record.write(petition, NoteKind.ORGAN, organ, by);
        record.write(petition, NoteKind.PASSED_ON, passedOn, by);
        record.add(petition, Timeline.Kind.AID_REFERRED, by);
    }
}
