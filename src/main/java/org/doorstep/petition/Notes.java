package org.doorstep.petition;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.PetitionNumber;
import org.jspecify.annotations.Nullable;

/** Words that came up on the way of a case, encrypted at rest; sealed with the demand that they belong to. */
public interface Notes {

    /** @param kind what the words are, for example {@code facts} or {@code approvalRemark}; named under {@code note.<kind>} */
    void write(PetitionNumber petition, @Nullable DemandNumber demand, String kind, String words, OfficerId by);

    List<Note> of(PetitionNumber petition);

    /** The words of a kind that were written last about a demand, or about the whole petition where none is named. */
    default Optional<String> latest(PetitionNumber petition, @Nullable DemandNumber demand, String kind) {
        return of(petition).stream()
                .filter(note ->
                        Objects.equals(demand, note.demand()) && note.kind().equals(kind))
                .map(Note::words)
                .reduce((earlier, later) -> later);
    }

    /** Some words, with who wrote them and when. */
    record Note(@Nullable DemandNumber demand, String kind, String words, Instant writtenAt, OfficerId writtenBy) {}
}
