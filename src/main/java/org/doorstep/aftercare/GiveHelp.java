package org.doorstep.aftercare;

import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.kernel.UseCase;

/** Files what was explained to the petitioner, or how they were helped. */
@UseCase
public class GiveHelp {

    private final CareRecord record;

    GiveHelp(CareRecord record) {
        this.record = record;
    }

    public void give(PetitionNumber petition, String help, OfficerId by) {
        record.write(petition, NoteKind.HELP, help, by);
    }
}
