package org.doorstep.petition;

import java.util.Set;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.PetitionNumber;

/** Officers may act in a case no more (回避, R22 §28); heard in the same transaction by whoever gives out its tasks. */
public record InterestDeclared(Set<OfficerId> officers, PetitionNumber petition) {

    /** Where listeners stand that look at the tasks of the case after they have been taken from the officers. */
    public static final int AFTER_ITS_TASKS = 1;

    public InterestDeclared {
        officers = Set.copyOf(officers);
    }

    public InterestDeclared(OfficerId officer, PetitionNumber petition) {
        this(Set.of(officer), petition);
    }
}
