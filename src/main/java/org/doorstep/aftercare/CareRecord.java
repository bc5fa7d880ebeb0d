package org.doorstep.aftercare;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.petition.Notes;
import org.doorstep.petition.Timeline;
import org.doorstep.petition.Timeline.Kind;
import org.springframework.stereotype.Component;

/** How far the care of a petitioner has come, read from the timeline of their petition: one at a time. */
@Component
class CareRecord {

    private static final Set<Kind> STANDING = EnumSet.of(Kind.AFTERCARE_OPENED, Kind.AID_AGREED, Kind.AFTERCARE_ENDED);

    private final Timeline timeline;
    private final Notes notes;

    CareRecord(Timeline timeline, Notes notes) {
        this.timeline = timeline;
        this.notes = notes;
    }

    boolean isOpen(PetitionNumber petition) {
        return stands(petition).filter(kind -> kind != Kind.AFTERCARE_ENDED).isPresent();
    }

    /** Whether the petitioner agreed to what is offered now. */
    boolean isAgreed(PetitionNumber petition) {
        return stands(petition).filter(Kind.AID_AGREED::equals).isPresent();
    }

    /** What was entered last of opening, consent and end. */
    private Optional<Kind> stands(PetitionNumber petition) {
        return timeline.of(petition).stream()
                .map(Timeline.Entry::kind)
                .filter(STANDING::contains)
                .reduce((earlier, later) -> later);
    }

    /** Which time it is, counted from one. */
    long time(PetitionNumber petition) {
        return timeline.of(petition).stream()
                .filter(entry -> entry.kind() == Kind.AFTERCARE_OPENED)
                .count();
    }

    void add(PetitionNumber petition, Kind kind, OfficerId by) {
        timeline.add(petition, null, kind, by);
    }

    void write(PetitionNumber petition, String kind, String words, OfficerId by) {
        notes.write(petition, null, kind, words, by);
    }

    /** The latest words of a kind. */
    String words(PetitionNumber petition, String kind) {
        return notes.latest(petition, null, kind).orElse("");
    }
}
