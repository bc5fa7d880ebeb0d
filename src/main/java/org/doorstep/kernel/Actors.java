package org.doorstep.kernel;

/** Knows who is acting in this request. */
public interface Actors {

    /** The officer who is logged in, or {@link OfficerId#SYSTEM} in a job or before anybody has logged in. */
    OfficerId current();

    /** Whether a request comes from somebody who has not logged in, for example a citizen. */
    default boolean isStranger() {
        return current().equals(OfficerId.SYSTEM);
    }

    /** Whether the officer who is logged in belongs to this group, for example {@code discipline-office}. */
    boolean has(String group);
}
