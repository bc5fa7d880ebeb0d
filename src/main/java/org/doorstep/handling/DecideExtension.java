package org.doorstep.handling;

import org.doorstep.deadline.Ledger;
import org.doorstep.deadline.Subject;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.UseCase;
import org.doorstep.petition.Notes;
import org.doorstep.petition.Timeline;
import org.jspecify.annotations.Nullable;

/** Extends the period for handling if the head of the unit says so: once, in time, and by no more than the law allows. */
@UseCase
public class DecideExtension {

    private final Ledger ledger;
    private final Notes notes;
    private final Timeline timeline;

    DecideExtension(Ledger ledger, Notes notes, Timeline timeline) {
        this.ledger = ledger;
        this.notes = notes;
        this.timeline = timeline;
    }

    public void decide(DemandNumber number, Answer answer, int days, @Nullable String remark, OfficerId by) {
        if (answer == Answer.GRANTED) {
            ledger.extend(Subject.of(number), days, "extended");
            timeline.add(number.petition(), number, Timeline.Kind.EXTENDED, by);
        }
        if (remark != null) {
            notes.write(number.petition(), number, NoteKind.REMARK, remark, by);
        }
    }

    /** What the head may say. */
    public enum Answer {
        GRANTED,
        REFUSED
    }
}
