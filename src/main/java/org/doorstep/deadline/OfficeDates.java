package org.doorstep.deadline;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The dates of all open steps and timers that were counted by the office's own periods; promised days are none of them. */
public interface OfficeDates {

    /** The dates of the steps and timers that follow this place, which is empty at the beginning. */
    Page after(String place, int most);

    /** Gives the date another value, and says for whom it is. */
    Optional<Subject> move(OfficeDate date, Instant to);

    /**
     * Some of them in a row.
     *
     * @param holders how many steps or timers were looked at; none where there are no more
     * @param last where the next page begins
     */
    record Page(List<OfficeDate> dates, int holders, String last) {}
}
