package org.doorstep.intake;

import org.doorstep.kernel.Actors;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.kernel.UseCase;
import org.doorstep.petition.Notes;
import org.doorstep.petition.Petitions;

/** Marks a matter as grave and urgent, so that it is reported up the line at once (R22 §25). */
@UseCase
public class RaiseUrgency {

    private final OpenPetition open;
    private final Petitions petitions;
    private final Notes notes;
    private final PetitionProcess process;
    private final Actors actors;

    RaiseUrgency(OpenPetition open, Petitions petitions, Notes notes, PetitionProcess process, Actors actors) {
        this.open = open;
        this.petitions = petitions;
        this.notes = notes;
        this.process = process;
        this.actors = actors;
    }

    public void report(PetitionNumber number, String words) {
        open.require(number);
        petitions.markUrgent(number);
        notes.write(number, null, "urgency", Said.checked(words), actors.current());
        process.urgentReported(number);
    }
}
