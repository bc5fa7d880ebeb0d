package org.doorstep.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;

/** Deadlines that count nothing: everything is due in a week. Public, as expressions of models reach it. */
public final class NextWeek {

    public Date due(String stem) {
        return Date.from(Instant.now().plus(Duration.ofDays(7)));
    }

    public Date followUp(String stem) {
        return due(stem);
    }

    public Date on(String stem) {
        return due(stem);
    }

    public Date by(String day) {
        return due(day);
    }
}
