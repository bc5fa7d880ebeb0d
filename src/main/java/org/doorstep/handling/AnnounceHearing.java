package org.doorstep.handling;

import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.Refusal;
import org.doorstep.kernel.UseCase;
import org.doorstep.petition.Timeline;

/** Settles day, place, chair and guests of a hearing: late enough to prepare for, and within the period for handling. */
@UseCase
public class AnnounceHearing {

    private final Chairs chairs;
    private final HearingDays days;
    private final DemandNotes notes;
    private final Timeline timeline;

    AnnounceHearing(Chairs chairs, HearingDays days, DemandNotes notes, Timeline timeline) {
        this.chairs = chairs;
        this.days = days;
        this.notes = notes;
        this.timeline = timeline;
    }

    public void announce(DemandNumber number, HearingDay day, Words words, OfficerId by) {
        days.require(number, day.on());
        if (!chairs.has(day.chair(), number)) {
            throw new Refusal("handling.mayNotChair", day.chair());
        }
        notes.write(number, NoteKind.HEARING_PLACE, words.place(), by);
        notes.write(number, NoteKind.HEARING_INVITED, words.invited(), by);
        timeline.add(number.petition(), number, Timeline.Kind.HEARING_ANNOUNCED, by);
    }

    /** Where it is, and who is invited in what capacity. */
    public record Words(String place, String invited) {}
}
