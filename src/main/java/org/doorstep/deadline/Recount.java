package org.doorstep.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.doorstep.calendar.CalendarCode;
import org.doorstep.calendar.Calendars;
import org.doorstep.kernel.OfficerId;
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
    private final TransactionTemplate transaction;
    private final Clock clock;

    Recount(Book book, Counting counting, Calendars calendars, PlatformTransactionManager transactions, Clock clock) {
        this.book = book;
        this.counting = counting;
        this.calendars = calendars;
        this.transaction = new TransactionTemplate(transactions);
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW); // the notice is in already
        this.clock = clock;
    }

    /** What moved by it is answered by {@link Book#movedBy}. */
    public void all(CalendarCode code) {
        List<Deadline> batch;
        do {
            batch = book.countedOtherwise(code, calendars.named(code).version(), BATCH);
            var now = batch;
            transaction.executeWithoutResult(any -> now.forEach(this::again));
        } while (batch.size() == BATCH);
    }

    private void again(Deadline deadline) {
        var due = counting.count(deadline.running());
        var ladder = counting.ladder(deadline.running(), due, deadline.ladder().told());
        var moreTime = !LocalDate.now(clock).isAfter(due.rolled()); // then it is not over yet
        book.put(
                deadline.counted(deadline.running(), due, ladder, moreTime ? null : deadline.breachedOn()),
                new Entry(
                        Entry.Kind.RECOMPUTE,
                        clock.instant(),
                        OfficerId.SYSTEM,
                        "calendarChanged",
                        due.article(),
                        due.calendarVersion(),
                        null,
                        deadline.due().rolled(),
                        due.rolled()));
    }
}
