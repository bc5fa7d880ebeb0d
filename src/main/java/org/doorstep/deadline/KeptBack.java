package org.doorstep.deadline;

/** Knows the cases of which whoever asks may not know that they exist (R22 §30). */
public interface KeptBack {

    boolean fromReader(Subject subject);
}
