package org.doorstep.petition;

import java.util.Set;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.PetitionNumber;

/**
 * Who has a direct interest in a matter and so may not act in it (回避, R22 §28): who said so, about whom a head said so, and
 * whoever works or has worked on the project that a demand is about. The last is computed at each question and not written
 * down, so it holds for who joins the project while the case is open.
 */
public interface Interests {

    /** The officer says so of themselves; false where they have said it before. */
    boolean declare(OfficerId officer, PetitionNumber petition);

    /** A head says so of an officer, because the petitioner asked. */
    void decide(OfficerId officer, PetitionNumber petition, OfficerId by);

    boolean has(OfficerId officer, PetitionNumber petition);

    /** All who have an interest in the petition, as they declared, a head decided or their project shows. */
    Set<OfficerId> in(PetitionNumber petition);
}
