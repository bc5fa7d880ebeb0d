package org.doorstep.calendar;

import java.time.LocalDate;

/** A day that was counted to; it is estimated when it hangs on a year whose holidays have not been announced. */
public record CountedDay(LocalDate date, boolean estimated) {}
