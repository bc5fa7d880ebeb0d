package org.doorstep.aftercare;

import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.kernel.Refusal;
import org.doorstep.kernel.UseCase;
import org.doorstep.petition.Petition;
import org.doorstep.petition.Petitions;
import org.doorstep.petition.Timeline;

/** Opens the offer of help to somebody whose petition has come to its end (R22 §37); no period of the law is touched. */
@UseCase
public class OpenCare {

    private final Petitions petitions;
    private final CareGivers careGivers;
    private final EndedProcedure endedProcedure;
    private final CareRecord record;

    OpenCare(Petitions petitions, CareGivers careGivers, EndedProcedure endedProcedure, CareRecord record) {
        this.petitions = petitions;
        this.careGivers = careGivers;
        this.endedProcedure = endedProcedure;
        this.record = record;
    }

    public Petition open(PetitionNumber number, Aid aid, String need, OfficerId by) {
        var petition = petitions.get(number);
        if (!careGivers.include(by, petition)) {
            throw new Refusal("aftercare.notLinked", number);
        }
        petitions.hold(number); // two offers at the same moment are one
        endedProcedure.require(petition);
        if (record.isOpen(number)) {
            throw new Refusal("aftercare.openAlready", number);
        }
        record.add(number, Timeline.Kind.AFTERCARE_OPENED, by);
        record.write(number, aid.noteKind(), need, by);
        return petition;
    }
}
