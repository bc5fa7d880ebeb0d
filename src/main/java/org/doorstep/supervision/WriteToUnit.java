package org.doorstep.supervision;

import java.time.LocalDate;
import java.util.List;
import org.doorstep.deadline.Deadlines;
import org.doorstep.kernel.FieldError;
import org.doorstep.kernel.InvalidInput;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.UseCase;
import org.jspecify.annotations.Nullable;

/** Tells the supervised unit what it has to do and by when it answers in writing (督办函, R22 §40). */
@UseCase
public class WriteToUnit {

    private final Supervisions supervisions;
    private final SupervisionNotes notes;
    private final Deadlines deadlines;

    WriteToUnit(Supervisions supervisions, SupervisionNotes notes, Deadlines deadlines) {
        this.supervisions = supervisions;
        this.notes = notes;
        this.deadlines = deadlines;
    }

    /** @return the day by which the unit answers: the one that was named, else the usual one */
    public LocalDate write(SupervisionId id, String demanded, @Nullable LocalDate named, OfficerId by) {
        if (named != null && named.isBefore(deadlines.today())) {
            throw new InvalidInput(List.of(FieldError.of("answerBy", "answerDayPast", named)));
        }
        var answerBy = named == null ? deadlines.lastDay("answerSupervision") : named;
        supervisions.demand(id, answerBy);
        notes.write(id, NoteKind.DEMANDED, demanded, by);
        return answerBy;
    }
}
