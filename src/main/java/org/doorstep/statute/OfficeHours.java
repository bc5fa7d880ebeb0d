package org.doorstep.statute;

import java.time.LocalTime;

/** When the office is open on its working days. */
public record OfficeHours(LocalTime open, LocalTime close) {

    public boolean contains(LocalTime time) {
        return !time.isBefore(open) && time.isBefore(close);
    }
}
