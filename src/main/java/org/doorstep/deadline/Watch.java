package org.doorstep.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.doorstep.statute.Statutes;
import org.doorstep.statute.Warning;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of periods for no other reason than that time passes. */
@Component
@Transactional
public class Watch {

    private final Book book;
    private final Entries entries;
    private final Statutes statutes;
    private final Clock clock;

    Watch(Book book, Entries entries, Statutes statutes, Clock clock) {
        this.book = book;
        this.entries = entries;
        this.statutes = statutes;
        this.clock = clock;
    }

    /** Periods that are over and not met, of which the ledger does not say so yet. */
    @Transactional(readOnly = true)
    public List<Deadline> over(int most) {
        return book.over(today(), most);
    }

    /**
     * Notes that a period is over. Late is the office alone: a petitioner who did not ask in time has let it pass.
     *
     * @return whether the office has kept somebody waiting
     */
    public boolean noteOver(Deadline deadline) {
        if (!statutes.of(deadline.running().statute()).isOwed(deadline.clock())) {
            book.put(deadline.lapsed(today()), entries.about(deadline, Entry.Kind.LAPSE, "notAsked"));
            return false;
        }
        return book.put(deadline.breached(today()), entries.about(deadline, Entry.Kind.BREACH, "over"));
    }

    /** Periods of which somebody is to be warned by now, in pages: those that follow this one. */
    @Transactional(readOnly = true)
    public List<Deadline> toWarnOf(@Nullable DeadlineId after, int most) {
        return book.toWarnOf(today(), after, most);
    }

    /** The warning that is due by now; of several that nobody gave in time, the strongest. */
    public Optional<Warning> dueFor(Deadline deadline) {
        return Ladder.highest(
                        today(), deadline.due(), statutes.of(deadline.running().statute()))
                .filter(rung -> rung.percent() > deadline.ladder().told());
    }

    /** Notes that a warning is given; false where the period has ended meanwhile and there is none to give. */
    public boolean warned(Deadline deadline, Warning rung) {
        var statute = statutes.of(deadline.running().statute());
        return book.put(
                deadline.warned(Ladder.after(rung.percent(), deadline.due(), statute)),
                entries.about(deadline, Entry.Kind.WARN, "warned." + rung.tells()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
