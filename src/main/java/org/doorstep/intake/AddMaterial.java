package org.doorstep.intake;

import org.doorstep.kernel.Actors;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.kernel.UseCase;
import org.doorstep.petition.Asker;
import org.doorstep.petition.Notes;
import org.doorstep.petition.Timeline;

/** Files what the petitioner says after the registration and lets the office read it. */
@UseCase
public class AddMaterial {

    private final OpenPetition open;
    private final Notes notes;
    private final Timeline timeline;
    private final PetitionProcess process;
    private final Actors actors;

    AddMaterial(OpenPetition open, Notes notes, Timeline timeline, PetitionProcess process, Actors actors) {
        this.open = open;
        this.notes = notes;
        this.timeline = timeline;
        this.process = process;
        this.actors = actors;
    }

    /** What an officer took down, or passes on from the petitioner. */
    public void add(PetitionNumber number, String words) {
        add(number, "material", words);
    }

    /** What one of those who raised it says for themself. */
    public void add(Asker asker, String words) {
        add(asker.present().number(), asker.isPetitioner() ? "material" : "materialOfMember", words);
    }

    private void add(PetitionNumber number, String kind, String words) {
        open.require(number);
        notes.write(number, null, kind, Said.checked(words), actors.current());
        timeline.add(number, null, Timeline.Kind.MATERIAL_ARRIVED, actors.current());
        process.materialArrived(number);
    }
}
