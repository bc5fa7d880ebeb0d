package org.doorstep.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.statute.StatuteVersion;
import org.jspecify.annotations.Nullable;

/** Where the ledger is kept. */
public interface Book {

    void open(Deadline deadline, String calendar, Entry entry);

    /**
     * Puts down how a deadline that ran stands now, and the entry that says why; nothing where it has ended meanwhile.
     *
     * @return whether it still ran
     */
    boolean put(Deadline deadline, Entry entry);

    Deadline get(DeadlineId id);

    /** All deadlines of a petition, in the order in which they started. */
    List<Deadline> of(PetitionNumber petition);

    Optional<Deadline> running(Subject subject, String clock);

    List<Entry> entriesOf(DeadlineId id);

    /** The version of the law under which the petition began, if a period has ever run for it. */
    Optional<StatuteVersion> lawOf(PetitionNumber petition);

    /** Running deadlines whose last day was before today, of which nobody has noted that they are over. */
    List<Deadline> over(LocalDate today, int most);

    /** Running deadlines of which somebody is to be warned by today, in the order of their ids, after this one. */
    List<Deadline> toWarnOf(LocalDate today, @Nullable DeadlineId after, int most);
}
