package org.doorstep.deadline;

import org.doorstep.calendar.CalendarCode;

/** Counts a calendar's deadlines again in the background, whatever happens to this machine meanwhile. */
public interface RecountProcess {

    void begin(CalendarCode calendar);

    boolean runs(CalendarCode calendar);

    /** Whether it has failed so often that it is not tried again by itself. */
    boolean isStuck(CalendarCode calendar);
}
