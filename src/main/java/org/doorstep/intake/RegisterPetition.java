package org.doorstep.intake;

import org.doorstep.kernel.Actors;
import org.doorstep.kernel.UseCase;
import org.doorstep.petition.Registered;

/** Registers a petition and sends it on its way, both or neither; the same submission is registered once. */
@UseCase
public class RegisterPetition {

    private final FilePetition file;
    private final PetitionProcess process;
    private final Actors actors;

    RegisterPetition(FilePetition file, PetitionProcess process, Actors actors) {
        this.file = file;
        this.process = process;
        this.actors = actors;
    }

    public Registered register(Intake intake, Submission submission) {
        var registered = file.file(intake, submission, actors.current());
        if (!registered.already()) {
            process.start(registered.number(), intake);
        }
        return registered;
    }
}
