package org.doorstep.demo;

import java.time.OffsetDateTime;
import java.time.temporal.TemporalAmount;

/** Moves the office forward in time and lets everything happen that falls due on the way. */
public interface TimeMachine {

    /** Returns when all that was due has been done, each at its own moment. */
    Arrival advance(TemporalAmount by);

    /** Where the journey ended, and how many timers fired on the way. */
    record Arrival(OffsetDateTime now, int fired) {}
}
