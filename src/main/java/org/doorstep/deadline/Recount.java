package org.doorstep.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.doorstep.calendar.CalendarCode;
import org.doorstep.calendar.Calendars;
import org.doorstep.deadline.Deadline.State;
import org.doorstep.kernel.OfficerId;
import org.doorstep.statute.Statutes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts running deadlines again when their calendar has changed, in batches of their own transactions: broken off in the
 * middle it goes on where it was, since what has been counted carries the new version. An answer that was in time when it
 * was given stays in time: only what still runs is counted.
 */
@Component
public class Recount {

    private static final int BATCH = 500;

    private final Book book;
    private final Counting counting;
    private final Calendars calendars;
    private final Statutes statutes;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Recount(
            Book book,
            Counting counting,
            Calendars calendars,
            Statutes statutes,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.book = book;
        this.counting = counting;
        this.calendars = calendars;
        this.statutes = statutes;
        this.transaction = new TransactionTemplate(transactions);
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW); // the notice is in already
        this.clock = clock;
    }

    /** Returns what moved. */
    public List<Moved> all(CalendarCode code) {
        var moved = new ArrayList<Moved>();
        List<Deadline> batch;
        do {
            batch = book.countedOtherwise(code, calendars.named(code).version(), BATCH);
            var now = batch;
            transaction.executeWithoutResult(any -> now.forEach(deadline -> again(deadline, moved)));
        } while (batch.size() == BATCH);
        return List.copyOf(moved);
    }

    private void again(Deadline deadline, List<Moved> moved) {
        var statute = statutes.of(deadline.running().statute());
        var due = counting.count(deadline.running(), statute, counting.calendarOf(statute));
        var before = deadline.due().rolled();
        var late = deadline.breachedOn() != null && !LocalDate.now(clock).isAfter(due.rolled());
        book.put(
                new Deadline(
                        deadline.id(),
                        deadline.subject(),
                        deadline.running(),
                        due,
                        State.RUNNING,
                        late ? null : deadline.breachedOn(), // the new notice gives more time: it is not over yet
                        null),
                new Entry(
                        Entry.Kind.RECOMPUTE,
                        clock.instant(),
                        OfficerId.SYSTEM,
                        "calendarChanged",
                        due.article(),
                        due.calendarVersion(),
                        null,
                        before,
                        due.rolled()));
        if (!before.equals(due.rolled())) {
            moved.add(new Moved(deadline.id(), deadline.subject(), deadline.clock(), before, due.rolled()));
        }
    }
}
