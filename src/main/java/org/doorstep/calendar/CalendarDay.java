package org.doorstep.calendar;

import java.time.LocalDate;

/**
 * One day of a calendar and why it is what it is.
 *
 * @param name what the notice calls the day, empty where its weekday decides
 * @param source where the notice can be read, empty where its weekday decides
 * @param estimated whether the notice for its year is not known
 */
public record CalendarDay(LocalDate date, DayKind kind, String name, String source, boolean estimated) {}
