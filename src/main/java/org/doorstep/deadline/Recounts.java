package org.doorstep.deadline;

import java.util.List;
import java.util.Optional;
import org.doorstep.calendar.CalendarCode;

/** What has been counted again after a change of a calendar, what is still to be counted, and what moved by it. */
public interface Recounts {

    /** How far it has come with this version; nobody else takes it before this transaction ends. */
    Run take(CalendarCode calendar, String version);

    void put(Run run);

    Optional<Run> find(CalendarCode calendar, String version);

    /** Running deadlines that were counted by another version; nobody else changes them before this transaction ends. */
    List<Deadline> countedOtherwise(CalendarCode calendar, String version, int most);

    /** Puts down how these deadlines are counted now, each with the entry that says why. */
    void put(List<Recounted> deadlines);

    void put(Run run, MovedStep step);

    Count count(CalendarCode calendar, String version);

    /** The deadlines that moved when the calendar came to this version. */
    List<Moved> deadlinesMovedBy(CalendarCode calendar, String version, int most);

    List<MovedStep> stepsMovedBy(CalendarCode calendar, String version, int most);

    /** A deadline as it is counted now, and the entry that says so. */
    record Recounted(Deadline deadline, Entry entry) {}

    /** How many deadlines run by a calendar, and how many of them have been counted by this version of it. */
    record Count(int counted, int total) {}
}
