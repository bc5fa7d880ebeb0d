package org.doorstep.aftercare;

import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.petition.Notes;
import org.doorstep.petition.Timeline;
import org.doorstep.petition.Timeline.Kind;
import org.springframework.stereotype.Component;

/** How far the care of a petitioner has come, read from the timeline of their petition: one at a time. */
@Component
class CareRecord {

    private final Timeline timeline;
    private final Notes notes;

    CareRecord(Timeline timeline, Notes notes) {
        this.timeline = timeline;
        this.notes = notes;
    }

    boolean isOpen(PetitionNumber petition) {
        return count(petition, Kind.AFTERCARE_OPENED) > count(petition, Kind.AFTERCARE_ENDED);
    }

    /** Whether the petitioner agreed to what is offered now. */
    boolean isAgreed(PetitionNumber petition) {
        return isOpen(petition)
                && timeline.of(petition).stream()
                        .map(Timeline.Entry::kind)
                        .filter(kind -> kind == Kind.AFTERCARE_OPENED || kind == Kind.AID_AGREED)
                        .reduce((earlier, later) -> later)
                        .filter(Kind.AID_AGREED::equals)
                        .isPresent();
    }

    /** Which time it is, counted from one. */
    long time(PetitionNumber petition) {
        return count(petition, Kind.AFTERCARE_OPENED);
    }

    void add(PetitionNumber petition, Kind kind, OfficerId by) {
        timeline.add(petition, null, kind, by);
    }

    void write(PetitionNumber petition, String kind, String words, OfficerId by) {
        notes.write(petition, null, kind, words, by);
    }

    /** The latest words of a kind. */
    String words(PetitionNumber petition, String kind) {
        return notes.of(petition).stream()
                .filter(note -> note.kind().equals(kind))
                .map(Notes.Note::words)
                .reduce("", (earlier, later) -> later);
    }

    private long count(PetitionNumber petition, Kind kind) {
        return timeline.of(petition).stream()
                .filter(entry -> entry.kind() == kind)
                .count();
    }
}
