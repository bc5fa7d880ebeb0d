package org.doorstep.supervision;

import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.kernel.UseCase;
import org.doorstep.petition.Notes;
import org.doorstep.petition.Petitions;
import org.doorstep.petition.Timeline;

/** Records to whom a grave and urgent matter was reported and what was done at once (重大紧急, R22 §25). */
@UseCase
public class ReportUrgent {

    /** What the notes hold; their names stand under {@code note.<kind>}. */
    private static final String REPORTED_TO = "urgentReportedTo";

    private static final String STEPS = "urgentSteps";

    private final Petitions petitions;
    private final Notes notes;
    private final Timeline timeline;

    ReportUrgent(Petitions petitions, Notes notes, Timeline timeline) {
        this.petitions = petitions;
        this.notes = notes;
        this.timeline = timeline;
    }

    public void report(PetitionNumber number, String reportedTo, String steps, OfficerId by) {
        petitions.markUrgent(number);
        notes.write(number, null, REPORTED_TO, reportedTo, by);
        notes.write(number, null, STEPS, steps, by);
        timeline.add(number, null, Timeline.Kind.URGENT_REPORTED, by);
    }
}
