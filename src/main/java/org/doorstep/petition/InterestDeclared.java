package org.doorstep.petition;

import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.PetitionNumber;

/** An officer may act in a case no more (回避, R22 §28); heard in the same transaction by whoever gives out its tasks. */
public record InterestDeclared(OfficerId officer, PetitionNumber petition) {

    /** Where listeners stand that look at the tasks of the case after they have been taken from the officer. */
    public static final int AFTER_ITS_TASKS = 1;
}
