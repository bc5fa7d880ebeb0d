package org.doorstep.handling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.FieldError;
import org.doorstep.kernel.InvalidInput;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.UseCase;
import org.doorstep.petition.Timeline;
import org.jspecify.annotations.Nullable;

/** Files the talk of both sides and what they agreed, if they did (R22 §33). No deadline of the case is touched. */
@UseCase
public class Mediate {

    private final DemandNotes notes;
    private final Timeline timeline;
    private final Clock clock;

    Mediate(DemandNotes notes, Timeline timeline, Clock clock) {
        this.notes = notes;
        this.timeline = timeline;
        this.clock = clock;
    }

    public void mediate(DemandNumber number, String talk, @Nullable Agreement agreement, OfficerId by) {
        notes.write(number, NoteKind.TALK, talk, by);
        timeline.add(number.petition(), number, Timeline.Kind.MEDIATED, by);
        if (agreement != null) {
            file(number, agreement, by);
        }
    }

    private void file(DemandNumber number, Agreement agreement, OfficerId by) {
        if (agreement.performBy().isBefore(LocalDate.now(clock))) {
            throw new InvalidInput(List.of(FieldError.of("performBy", "agreementInThePast", agreement.performBy())));
        }
        notes.write(number, NoteKind.AGREEMENT, agreement.words(), by);
        notes.write(number, NoteKind.PERFORMER, agreement.performer(), by);
        timeline.add(number.petition(), number, Timeline.Kind.MEDIATION_AGREED, by);
    }

    /** What both sides agreed, who carries it out and by when. */
    public record Agreement(String words, String performer, LocalDate performBy) {}

    /** How a mediation may end; where a side left it is without an agreement, like any other. */
    public enum Outcome {
        AGREED,
        NONE
    }
}
