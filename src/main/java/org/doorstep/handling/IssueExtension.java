package org.doorstep.handling;

import java.util.Map;
import org.doorstep.deadline.Deadline;
import org.doorstep.deadline.Entry;
import org.doorstep.deadline.Ledger;
import org.doorstep.deadline.Subject;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.Refusal;
import org.doorstep.kernel.UseCase;
import org.doorstep.letters.Letters;
import org.doorstep.petition.Demands;

/** Tells the petitioner why there is more time now, how much, and the new day (延长办理期限告知书, R22 §34). */
@UseCase
public class IssueExtension {

    private final Ledger ledger;
    private final Demands demands;
    private final DemandNotes notes;
    private final Letters letters;

    IssueExtension(Ledger ledger, Demands demands, DemandNotes notes, Letters letters) {
        this.ledger = ledger;
        this.demands = demands;
        this.notes = notes;
        this.letters = letters;
    }

    public void issue(DemandNumber number) {
        var extension = extensionOf(number);
        letters.issue(
                Letters.Kind.EXTENSION_NOTICE,
                number.petition(),
                number,
                Map.of(
                        "summary", demands.summary(number),
                        "reasons", notes.latest(number, NoteKind.COMPLEXITY),
                        "dueBefore", String.valueOf(extension.dueBefore()),
                        "dueAfter", String.valueOf(extension.dueAfter())));
    }

    private Entry extensionOf(DemandNumber number) {
        return ledger.of(number.petition()).stream()
                .filter(deadline -> deadline.subject().equals(Subject.of(number)))
                .map(Deadline::id)
                .flatMap(deadline -> ledger.entriesOf(deadline).stream())
                .filter(entry -> entry.kind() == Entry.Kind.EXTEND)
                .findFirst()
                .orElseThrow(() -> new Refusal("handling.notExtended", number));
    }
}
