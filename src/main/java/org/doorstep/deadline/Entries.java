package org.doorstep.deadline;

import java.time.Clock;
import org.doorstep.kernel.Actors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the entries of the ledger: by whom, when, and how the last day stood before and after. */
@Component
class Entries {

    private final Actors actors;
    private final Clock clock;

    Entries(Actors actors, Clock clock) {
        this.actors = actors;
        this.clock = clock;
    }

    /** The entry that opens a period. */
    Entry first(String reason, LegalDue due) {
        return entry(Entry.Kind.START, reason, null, due, null);
    }

    /** An entry that leaves the last day as it was. */
    Entry about(Deadline deadline, Entry.Kind kind, String reason) {
        return entry(kind, reason, deadline.due(), deadline.due(), null);
    }

    /** An entry that makes another day the last one. */
    Entry moving(Deadline deadline, Entry.Kind kind, String reason, LegalDue to, @Nullable Integer days) {
        return entry(kind, reason, deadline.due(), to, days);
    }

    private Entry entry(
            Entry.Kind kind, String reason, @Nullable LegalDue before, LegalDue after, @Nullable Integer days) {
        return new Entry(
                kind,
                clock.instant(),
                actors.current(),
                reason,
                after.article(),
                after.calendarVersion(),
                days,
                before == null ? null : before.rolled(),
                after.rolled());
    }
}
