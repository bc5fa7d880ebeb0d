package org.doorstep.calendar;

import java.util.List;

/** The editions of all calendars; none is ever changed or removed. */
public interface Editions {

    /** All of them, those of one calendar in their order. */
    List<Edition> all();

    /** How many there are, of all calendars. */
    int count();

    int countOf(CalendarCode calendar);

    /** Adds one; of two with the same number the later is refused. */
    void add(Edition edition);
}
