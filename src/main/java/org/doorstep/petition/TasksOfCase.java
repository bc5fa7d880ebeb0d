package org.doorstep.petition;

import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.PetitionNumber;

/** What is to be done in a case, and by whom. */
public interface TasksOfCase {

    /** Whether a task of the case is the officer's, or theirs to claim: who decides has to read what it is about. */
    boolean lieWith(OfficerId officer, PetitionNumber petition);
}
