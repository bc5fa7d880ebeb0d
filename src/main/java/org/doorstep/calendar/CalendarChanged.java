package org.doorstep.calendar;

import java.time.LocalDate;

/** A calendar has a new edition, which touches days from the first to the last. */
public record CalendarChanged(CalendarCode calendar, LocalDate first, LocalDate last) {}
