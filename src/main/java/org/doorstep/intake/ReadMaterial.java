package org.doorstep.intake;

import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.kernel.UseCase;
import org.doorstep.petition.Notes;
import org.doorstep.petition.Timeline;
import org.jspecify.annotations.Nullable;

/** Records that the office has read what the petitioner sent later, and what it noted about it. */
@UseCase
public class ReadMaterial {

    private final Notes notes;
    private final Timeline timeline;

    ReadMaterial(Notes notes, Timeline timeline) {
        this.notes = notes;
        this.timeline = timeline;
    }

    public void read(PetitionNumber number, @Nullable String note, OfficerId by) {
        if (note != null && !note.isBlank()) {
            notes.write(number, null, "materialRead", note, by);
        }
        timeline.add(number, null, Timeline.Kind.MATERIAL_READ, by);
    }
}
