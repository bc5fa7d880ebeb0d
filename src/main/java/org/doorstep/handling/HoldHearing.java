package org.doorstep.handling;

import java.time.Clock;
import java.time.LocalDate;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.Refusal;
import org.doorstep.kernel.UseCase;
import org.doorstep.petition.Timeline;

/** Files the record and the conclusion of a hearing (听证笔录, R22 §31(6)). No deadline is touched at this stage (R22 §36). */
@UseCase
public class HoldHearing {

    private final DemandNotes notes;
    private final Timeline timeline;
    private final Clock clock;

    HoldHearing(DemandNotes notes, Timeline timeline, Clock clock) {
        this.notes = notes;
        this.timeline = timeline;
        this.clock = clock;
    }

    public void hold(DemandNumber number, HearingDay day, Course course, OfficerId by) {
        if (course instanceof Course.Held held) {
            requireAsAnnounced(day, by);
            file(number, held, by);
        } else if (course instanceof Course.NotHeld notHeld) {
            notes.write(number, NoteKind.HEARING_NOT_HELD, notHeld.why(), by);
        }
    }

    /** Led by whom the petitioner was told of, on the day that was named: only then could they ask for somebody else. */
    private void requireAsAnnounced(HearingDay day, OfficerId by) {
        if (!by.equals(day.chair())) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, "handling.anotherChair", day.chair());
        }
        if (LocalDate.now(clock).isBefore(day.on())) {
            throw new Refusal("handling.hearingNotYet", day.on());
        }
    }

    private void file(DemandNumber number, Course.Held held, OfficerId by) {
        notes.write(number, NoteKind.HEARING_SPEAKERS, held.speakers(), by);
        notes.write(number, NoteKind.HEARING_STATEMENTS, held.statements(), by);
        notes.write(number, NoteKind.HEARING_EVIDENCE, held.evidence(), by);
        notes.write(number, NoteKind.HEARING_CONCLUSION, held.conclusion(), by);
        timeline.add(number.petition(), number, Timeline.Kind.HEARING_HELD, by);
    }

    /** What the chair may say of it. */
    public enum Outcome {
        HELD,
        NOT_HELD,
        PUT_OFF
    }
}
