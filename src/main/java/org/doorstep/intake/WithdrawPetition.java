package org.doorstep.intake;

import org.doorstep.kernel.Actors;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.kernel.UseCase;
import org.doorstep.petition.Notes;
import org.jspecify.annotations.Nullable;

/** Takes a petition back because the petitioner wants it so. No reason is asked; words that come along are filed. */
@UseCase
public class WithdrawPetition {

    private final OpenPetition open;
    private final Notes notes;
    private final PetitionProcess process;
    private final Actors actors;

    WithdrawPetition(OpenPetition open, Notes notes, PetitionProcess process, Actors actors) {
        this.open = open;
        this.notes = notes;
        this.process = process;
        this.actors = actors;
    }

    public void withdraw(PetitionNumber number, @Nullable String words) {
        open.require(number);
        if (words != null && !words.isBlank()) {
            notes.write(number, null, "withdrawal", Said.checked(words), actors.current());
        }
        process.withdrawn(number);
    }
}
