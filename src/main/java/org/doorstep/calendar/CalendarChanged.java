package org.doorstep.calendar;

/** A calendar has a new edition. */
public record CalendarChanged(CalendarCode calendar) {}
