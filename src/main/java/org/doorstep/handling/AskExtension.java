package org.doorstep.handling;

import org.doorstep.deadline.Ledger;
import org.doorstep.deadline.Subject;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.UseCase;
import org.doorstep.petition.Demand;

/** Takes down why a matter is complex and how many days more it needs; the head of the unit decides (R22 §34). */
@UseCase
public class AskExtension {

    private final DemandsInHand inHand;
    private final Ledger ledger;
    private final DemandNotes notes;

    AskExtension(DemandsInHand inHand, Ledger ledger, DemandNotes notes) {
        this.inHand = inHand;
        this.ledger = ledger;
        this.notes = notes;
    }

    public Demand ask(DemandNumber number, int days, String complexity, OfficerId by) {
        var demand = inHand.answeredForBy(by, number);
        ledger.extendable(Subject.of(number), days);
        notes.write(number, NoteKind.COMPLEXITY, complexity, by);
        return demand;
    }
}
