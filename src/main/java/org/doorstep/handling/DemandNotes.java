package org.doorstep.handling;

import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.OfficerId;
import org.doorstep.petition.Notes;
import org.springframework.stereotype.Component;

/** What was written down about one demand on its way through handling. */
@Component
class DemandNotes {

    private final Notes notes;

    DemandNotes(Notes notes) {
        this.notes = notes;
    }

    void write(DemandNumber number, String kind, String words, OfficerId by) {
        notes.write(number.petition(), number, kind, words, by);
    }

    /** The words of this kind that were written last; empty where there are none. */
    String latest(DemandNumber number, String kind) {
        return notes.latest(number.petition(), number, kind).orElse("");
    }

    /** Tells apart letters of one kind, which a retry must not write twice: how often it has come to this. */
    String occasion(DemandNumber number, String kind) {
        return String.valueOf(notes.of(number.petition()).stream()
                .filter(note -> number.equals(note.demand()) && note.kind().equals(kind))
                .count());
    }
}
