package org.doorstep.handling;

import org.doorstep.deadline.Ledger;
import org.doorstep.deadline.Subject;
import org.doorstep.directory.Directory;
import org.doorstep.directory.Officer;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.Refusal;
import org.doorstep.kernel.UseCase;
import org.doorstep.petition.Demand;
import org.doorstep.petition.Demands;
import org.doorstep.petition.Notes;

/** Takes down why a matter is complex and how many days more it needs; the head of the unit decides (R22 §34). */
@UseCase
public class AskExtension {

    private final Demands demands;
    private final Directory directory;
    private final Ledger ledger;
    private final Notes notes;

    AskExtension(Demands demands, Directory directory, Ledger ledger, Notes notes) {
        this.demands = demands;
        this.directory = directory;
        this.ledger = ledger;
        this.notes = notes;
    }

    public Demand ask(DemandNumber number, int days, String complexity, OfficerId by) {
        var demand = demands.of(number.petition()).stream()
                .filter(one -> one.number().equals(number))
                .findFirst()
                .orElseThrow(() -> new Refusal(Refusal.Kind.UNKNOWN, "handling.unknownDemand", number));
        if (!answersFor(demand, by)) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, "handling.notYourDemand", number);
        }
        ledger.extendable(Subject.of(number), days);
        notes.write(number.petition(), number, NoteKind.COMPLEXITY, complexity, by);
        return demand;
    }

    private boolean answersFor(Demand demand, OfficerId officer) {
        return officer.equals(demand.handler())
                || directory
                        .officer(officer)
                        .map(Officer::unit)
                        .filter(unit -> unit.equals(demand.unit()))
                        .isPresent();
    }
}
