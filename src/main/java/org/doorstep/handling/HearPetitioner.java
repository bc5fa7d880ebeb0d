package org.doorstep.handling;

import java.util.List;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.FieldError;
import org.doorstep.kernel.InvalidInput;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.UseCase;
import org.doorstep.petition.Notes;
import org.doorstep.petition.Petitions;
import org.doorstep.petition.Timeline;
import org.jspecify.annotations.Nullable;

/** Records what the petitioner stated and what facts were found; nobody is decided about unheard (R22 §28, §31(6)). */
@UseCase
public class HearPetitioner {

    private final Petitions petitions;
    private final Notes notes;
    private final Timeline timeline;

    HearPetitioner(Petitions petitions, Notes notes, Timeline timeline) {
        this.petitions = petitions;
        this.notes = notes;
        this.timeline = timeline;
    }

    public void hear(DemandNumber number, Hearing hearing, OfficerId by) {
        if (hearing.visitWanted()) {
            requireVisitable(number, hearing);
        }
        notes.write(number.petition(), number, NoteKind.FACTS, hearing.facts(), by);
        timeline.add(number.petition(), number, Timeline.Kind.PETITIONER_HEARD, by);
    }

    private void requireVisitable(DemandNumber number, Hearing hearing) {
        if (hearing.visitPurpose() == null) {
            throw new InvalidInput(List.of(FieldError.of("visitPurpose", "purposeNeeded")));
        }
        if (petitions.forStep(number.petition()).anonymous()) {
            throw new InvalidInput(List.of(FieldError.of("visitWanted", "nobodyToVisit")));
        }
    }

    /** What was heard, and whether somebody should go and see (R22 §18). */
    public record Hearing(
            String facts, boolean visitWanted, @Nullable String visitPurpose) {}
}
