package org.doorstep.supervision;

import java.time.LocalDate;
import java.util.List;
import org.doorstep.deadline.Subject;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.supervision.Supervision.Adoption;
import org.doorstep.supervision.Supervision.Ground;
import org.doorstep.supervision.Supervision.Recommendation;

/** The supervisions of the case file; their words are notes of the case. */
public interface Supervisions {

    void open(Supervision supervision);

    Supervision get(SupervisionId id);

    /** All of a petition, the first one first. */
    List<Supervision> of(PetitionNumber petition);

    /** Whether the same is looked into or was; nobody is supervised twice for one thing, but for something new. */
    default boolean has(Subject subject, Ground ground) {
        return of(subject.petition()).stream()
                .filter(one -> one.subject().equals(subject) && one.ground() == ground)
                .anyMatch(one -> one.isOpen() || ground != Ground.FOUND);
    }

    void found(SupervisionId id, boolean founded);

    void demand(SupervisionId id, LocalDate answerBy);

    void recommend(SupervisionId id, Recommendation recommendation);

    void adopt(SupervisionId id, Adoption adoption);

    void close(SupervisionId id, LocalDate on);
}
