package org.doorstep.deadline.process;

import org.doorstep.calendar.CalendarCode;
import org.doorstep.engine.Variable;

/** The names that the model {@code recount-deadlines} and Java share. */
final class RecountNames {

    static final String PROCESS = "recount-deadlines";
    static final Variable<CalendarCode> CALENDAR = new Variable<>("calendar", CalendarCode::new);
    static final String MORE = "more";

    private RecountNames() {}
}
