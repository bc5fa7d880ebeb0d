package org.doorstep.transfer;

import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.UseCase;
import org.doorstep.petition.Notes;
import org.doorstep.petition.Timeline;

/** The unit tells whoever assigned the matter how it was handled (办结报告, R22 §22). */
@UseCase
public class ReportClosing {

    private final Notes notes;
    private final Timeline timeline;

    ReportClosing(Notes notes, Timeline timeline) {
        this.notes = notes;
        this.timeline = timeline;
    }

    public void report(DemandNumber number, String report, OfficerId by) {
        notes.write(number.petition(), number, NoteKind.REPORT, report, by);
        timeline.add(number.petition(), number, Timeline.Kind.REPORTED_TO_SENDER, by);
    }
}
