package org.doorstep.handling;

import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.Refusal;
import org.doorstep.kernel.UseCase;
import org.doorstep.petition.Demand;

/** Takes down what a hearing would be about; the head of the unit decides whether it is held (听证, R22 §31(6)). */
@UseCase
public class AskHearing {

    private final DemandsInHand inHand;
    private final OneAtATime oneAtATime;
    private final HeardFirst heardFirst;
    private final DemandNotes notes;

    AskHearing(DemandsInHand inHand, OneAtATime oneAtATime, HeardFirst heardFirst, DemandNotes notes) {
        this.inHand = inHand;
        this.oneAtATime = oneAtATime;
        this.heardFirst = heardFirst;
        this.notes = notes;
    }

    public Demand ask(DemandNumber number, String subject, OfficerId by) {
        var demand = inHand.inHandOf(by, number);
        if (demand.simple()) {
            throw new Refusal("handling.tooSimpleForHearing", number);
        }
        oneAtATime.require(SideProceedings.Kind.HEARING, number);
        if (heardFirst.isTooLateFor(number)) {
            throw new Refusal("handling.approvedAlready", number);
        }
        notes.write(number, NoteKind.HEARING_SUBJECT, subject, by);
        return demand;
    }

    /** Why a hearing is held. */
    public enum Ground {
        PETITIONER,
        COMPLEX
    }
}
