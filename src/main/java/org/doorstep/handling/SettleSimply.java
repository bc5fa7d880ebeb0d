package org.doorstep.handling;

import org.doorstep.directory.Officer;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.Refusal;
import org.doorstep.kernel.UnitId;
import org.doorstep.kernel.UseCase;
import org.doorstep.petition.Demands;
import org.doorstep.petition.Notes;
import org.doorstep.petition.Timeline;

/** Hears the petitioner in a small and clear matter and has it decided, or converts it to ordinary handling (简易办理). */
@UseCase
public class SettleSimply {

    private final Demands demands;
    private final Candidates candidates;
    private final Notes notes;
    private final Timeline timeline;

    SettleSimply(Demands demands, Candidates candidates, Notes notes, Timeline timeline) {
        this.demands = demands;
        this.candidates = candidates;
        this.notes = notes;
        this.timeline = timeline;
    }

    public void settle(DemandNumber number, UnitId unit, boolean settled, String facts, OfficerId by) {
        notes.write(number.petition(), number, NoteKind.FACTS, facts, by);
        if (settled) {
            requireHandler(number, unit, by);
            demands.giveHandler(number, by);
            timeline.add(number.petition(), number, Timeline.Kind.HANDLER_NAMED, by);
            timeline.add(number.petition(), number, Timeline.Kind.PETITIONER_HEARD, by);
        } else {
            demands.handleSimply(number, false);
            timeline.add(number.petition(), number, Timeline.Kind.CONVERTED, by);
        }
    }

    /** Not the head, who approves what the handler drafts. */
    private void requireHandler(DemandNumber number, UnitId unit, OfficerId officer) {
        if (candidates.handlers(unit, number.petition()).stream()
                .map(Officer::id)
                .noneMatch(officer::equals)) {
            throw new Refusal("handling.notOfTheUnit", officer, unit);
        }
    }
}
