package org.doorstep.calendar;

/** What a day is to the office: worked or off, by its weekday or because a notice says so. */
public enum DayKind {
    WORKDAY,
    WEEKEND,
    /** A weekday that a notice takes off. */
    DAY_OFF,
    /** A weekend that a notice has worked (调休). */
    MAKE_UP;

    public boolean worked() {
        return this == WORKDAY || this == MAKE_UP;
    }
}
