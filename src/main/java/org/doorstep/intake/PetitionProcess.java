package org.doorstep.intake;

import org.doorstep.kernel.PetitionNumber;

/** The way of a petition through the office, as far as what comes in from outside moves it. */
public interface PetitionProcess {

    /** Sends a petition that has just been registered on its way. */
    void start(PetitionNumber petition, Intake intake);

    /** Lets the office read what has arrived. A message to a case that has ended is refused with {@code intake.closed}. */
    void materialArrived(PetitionNumber petition);

    void withdrawn(PetitionNumber petition);

    void urgentReported(PetitionNumber petition);
}
