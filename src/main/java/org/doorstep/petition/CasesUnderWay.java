package org.doorstep.petition;

import org.doorstep.kernel.PetitionNumber;

/** Knows whether anything of a case is still to be done: a review or a promise may be long after its archive. */
public interface CasesUnderWay {

    boolean has(PetitionNumber petition);
}
