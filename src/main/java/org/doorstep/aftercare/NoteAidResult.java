package org.doorstep.aftercare;

import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.kernel.UseCase;
import org.doorstep.petition.Timeline;

/** Files what became of the help, and ends it. */
@UseCase
public class NoteAidResult {

    private final CareRecord record;

    NoteAidResult(CareRecord record) {
        this.record = record;
    }

    public void note(PetitionNumber petition, String result, OfficerId by) {
        record.write(petition, NoteKind.RESULT, result, by);
        record.add(petition, Timeline.Kind.AFTERCARE_ENDED, by);
    }
}
