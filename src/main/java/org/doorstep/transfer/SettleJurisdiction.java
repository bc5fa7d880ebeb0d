package org.doorstep.transfer;

import org.doorstep.directory.Directory;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.UnitId;
import org.doorstep.kernel.UseCase;
import org.doorstep.petition.Notes;
import org.doorstep.petition.Timeline;
import org.jspecify.annotations.Nullable;

/**
 * Says which unit is competent where units dispute it: by their own agreement, by the word of their common superior, or by
 * the joint meeting (R22 §24). Nobody objects to that.
 */
@UseCase
public class SettleJurisdiction {

    private final Directory directory;
    private final Notes notes;
    private final Timeline timeline;

    SettleJurisdiction(Directory directory, Notes notes, Timeline timeline) {
        this.directory = directory;
        this.notes = notes;
        this.timeline = timeline;
    }

    /**
     * Keeps what was said about it.
     *
     * @param unit the competent one; nothing where the dispute goes on
     */
    public void settle(DemandNumber number, @Nullable UnitId unit, String said, OfficerId by) {
        if (unit != null) {
            directory.unitThatHandles(unit);
            timeline.add(number.petition(), number, Timeline.Kind.JURISDICTION_SETTLED, by);
        }
        notes.write(number.petition(), number, NoteKind.JURISDICTION, said, by);
    }
}
