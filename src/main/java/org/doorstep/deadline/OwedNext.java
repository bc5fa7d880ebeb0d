package org.doorstep.deadline;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.doorstep.statute.Statutes;
import org.springframework.stereotype.Component;

/** Answers which period of the law the office has to keep next, and why it ends on its day. */
@Component
public class OwedNext {

    private final Ledger ledger;
    private final Statutes statutes;
    private final WhyInWords why;

    OwedNext(Ledger ledger, Statutes statutes, WhyInWords why) {
        this.ledger = ledger;
        this.statutes = statutes;
        this.why = why;
    }

    /** The running period of the subject that ends first; periods in which somebody may act and need not are not owed. */
    public Optional<Deadline> to(Subject subject) {
        return ledger.of(subject.petition()).stream()
                .filter(Deadline::runs)
                .filter(deadline -> deadline.subject().equals(subject))
                .filter(this::isOwed)
                .min(Comparator.comparing(deadline -> deadline.due().rolled()));
    }

    private boolean isOwed(Deadline deadline) {
        return statutes.of(deadline.running().statute()).isOwed(deadline.clock());
    }

    public List<String> why(Deadline deadline, Locale language) {
        return why.of(deadline.running(), language);
    }
}
