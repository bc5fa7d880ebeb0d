package org.doorstep.directory;

import org.doorstep.calendar.CalendarCode;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * A part of the office with a head; only some units are handed demands to handle.
 *
 * @param reviewedBy the unit or body next above, which reviews what this one has decided (R22 §35, §36)
 * @param calendar the calendar of its working days, nothing where it goes by the one of the profile
 */
public record Unit(
        UnitId id,
        Names names,
        boolean handlesDemands,
        @Nullable OfficerId head,
        @Nullable UnitId reviewedBy,
        @Nullable CalendarCode calendar) {

    /** The same under another head, or under nobody. */
    Unit headedBy(@Nullable OfficerId other) {
        return new Unit(id, names, handlesDemands, other, reviewedBy, calendar);
    }

    /** The same, as long as neither its head nor the body above it is there. */
    Unit alone() {
        return new Unit(id, names, handlesDemands, null, null, calendar);
    }
}
