package org.doorstep.handling;

import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.Refusal;
import org.doorstep.kernel.UseCase;
import org.doorstep.petition.Demand;
import org.doorstep.petition.Petitions;

/** Takes down a dispute that both sides may settle between them, and who the other side is (调解, R22 §33). */
@UseCase
public class ProposeMediation {

    private final DemandsInHand inHand;
    private final OneAtATime oneAtATime;
    private final Petitions petitions;
    private final DemandNotes notes;

    ProposeMediation(DemandsInHand inHand, OneAtATime oneAtATime, Petitions petitions, DemandNotes notes) {
        this.inHand = inHand;
        this.oneAtATime = oneAtATime;
        this.petitions = petitions;
        this.notes = notes;
    }

    public Demand propose(DemandNumber number, String dispute, String otherSide, OfficerId by) {
        var demand = inHand.inHandOf(by, number);
        if (petitions.forStep(number.petition()).anonymous()) {
            throw new Refusal("handling.nobodyToMediateFor", number);
        }
        oneAtATime.require(SideProceedings.Kind.MEDIATION, number);
        notes.write(number, NoteKind.DISPUTE, dispute, by);
        notes.write(number, NoteKind.OTHER_SIDE, otherSide, by);
        return demand;
    }
}
