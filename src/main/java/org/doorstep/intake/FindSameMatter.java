package org.doorstep.intake;

import org.doorstep.kernel.PetitionNumber;
import org.doorstep.kernel.UseCase;
import org.doorstep.petition.Petitions;

/**
 * Counts the petitions that may be about the same matter; a person looks at them and decides (R22 §19, §36). What the
 * front desk found urgent waits for no comparison: it is reported up the line at once (R22 §25).
 */
@UseCase
public class FindSameMatter {

    private final Petitions petitions;
    private final PetitionProcess process;

    FindSameMatter(Petitions petitions, PetitionProcess process) {
        this.petitions = petitions;
        this.process = process;
    }

    public int count(PetitionNumber number) {
        if (petitions.forStep(number).urgent()) {
            process.urgentReported(number);
        }
        return petitions.alike(number).size();
    }
}
