package org.doorstep.intake;

import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.UseCase;
import org.doorstep.petition.Asker;
import org.doorstep.petition.Group;
import org.doorstep.petition.Timeline;

/** Lets one of a group go whenever they want. No reason is asked, and the petition goes on as before for the others. */
@UseCase
public class LeaveGroup {

    private final Group group;
    private final Timeline timeline;

    LeaveGroup(Group group, Timeline timeline) {
        this.group = group;
        this.timeline = timeline;
    }

    public void leave(Asker asker) {
        if (group.leave(asker)) {
            timeline.add(asker.number(), null, Timeline.Kind.MEMBER_LEFT, OfficerId.SYSTEM);
        }
    }
}
