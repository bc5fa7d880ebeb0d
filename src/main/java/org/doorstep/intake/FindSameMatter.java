package org.doorstep.intake;

import org.doorstep.kernel.PetitionNumber;
import org.doorstep.kernel.UseCase;
import org.doorstep.petition.Petitions;

/** Counts the petitions that may be about the same matter; a person looks at them and decides (R22 §19, §36). */
@UseCase
public class FindSameMatter {

    private final Petitions petitions;

    FindSameMatter(Petitions petitions) {
        this.petitions = petitions;
    }

    public int count(PetitionNumber number) {
        return petitions.alike(number).size();
    }
}
