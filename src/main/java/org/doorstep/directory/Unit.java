package org.doorstep.directory;

import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.UnitId;
import org.jspecify.annotations.Nullable;

/** A part of the office with a head; only some units are handed demands to handle. */
public record Unit(
        UnitId id,
        Names names,
        boolean handlesDemands,
        @Nullable OfficerId head) {}
