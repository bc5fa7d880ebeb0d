package org.doorstep.deadline;

/**
 * What the steps of a case call their clocks. How long one runs, and whether a law knows it at all, stands in the profile;
 * the clocks of reviews have their names there alone.
 */
public final class ClockCodes {

    public static final String TRANSFER = "D-TRANSFER";
    public static final String NOTIFY_DIRECT = "D-NOTIFY-DIRECT";
    public static final String NOTIFY_TRANSFER = "D-NOTIFY-TRANSFER";
    public static final String OBJECT = "D-OBJECT";
    public static final String ASSIGNED = "D-ASSIGNED";
    public static final String HANDLE = "D-HANDLE";
    public static final String EASY = "D-EASY";

    private ClockCodes() {}
}
