package org.doorstep.deadline;

import java.util.List;
import java.util.Optional;
import org.doorstep.calendar.CalendarCode;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.statute.StatuteVersion;

/** Where the ledger is kept. */
public interface Book {

    void open(Deadline deadline, String calendar, Entry entry);

    /** Puts down how a deadline stands now, and the entry that says why. */
    void put(Deadline deadline, Entry entry);

    Deadline get(DeadlineId id);

    /** All deadlines of a petition, in the order in which they started. */
    List<Deadline> of(PetitionNumber petition);

    Optional<Deadline> running(Subject subject, String clock);

    List<Entry> entriesOf(DeadlineId id);

    /** The version of the law under which the petition began, if a period has ever run for it. */
    Optional<StatuteVersion> lawOf(PetitionNumber petition);

    /** Running deadlines that were counted with another version of the calendar. */
    List<Deadline> countedOtherwise(CalendarCode calendar, String version, int most);

    /** What moved when the calendar came to this version. */
    List<Moved> movedBy(CalendarCode calendar, String version);
}
