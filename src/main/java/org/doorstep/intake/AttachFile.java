package org.doorstep.intake;

import org.doorstep.kernel.Actors;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.kernel.UseCase;
import org.doorstep.petition.Attachments;
import org.doorstep.petition.Attachments.Attachment;
import org.doorstep.petition.Timeline;

/** Files a document that the petitioner hands in later and lets the office read it. */
@UseCase
public class AttachFile {

    private final OpenPetition open;
    private final Attachments attachments;
    private final Timeline timeline;
    private final PetitionProcess process;
    private final Actors actors;

    AttachFile(OpenPetition open, Attachments attachments, Timeline timeline, PetitionProcess process, Actors actors) {
        this.open = open;
        this.attachments = attachments;
        this.timeline = timeline;
        this.process = process;
        this.actors = actors;
    }

    public Attachment attach(PetitionNumber number, String name, byte[] content) {
        open.require(number);
        var filed = attachments.add(number, name, content, actors.current());
        timeline.add(number, null, Timeline.Kind.MATERIAL_ARRIVED, actors.current());
        process.materialArrived(number);
        return filed;
    }
}
