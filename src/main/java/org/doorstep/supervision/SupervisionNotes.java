package org.doorstep.supervision;

import org.doorstep.deadline.Subject;
import org.doorstep.kernel.OfficerId;
import org.doorstep.petition.Notes;
import org.springframework.stereotype.Component;

/** Files the words of supervision among the notes of the case that it is about. */
@Component
class SupervisionNotes {

    private final Supervisions supervisions;
    private final Notes notes;

    SupervisionNotes(Supervisions supervisions, Notes notes) {
        this.supervisions = supervisions;
        this.notes = notes;
    }

    void write(SupervisionId id, String kind, String words, OfficerId by) {
        write(supervisions.get(id).subject(), kind, words, by);
    }

    void write(Subject subject, String kind, String words, OfficerId by) {
        notes.write(subject.petition(), subject.demand(), kind, words, by);
    }
}
