package org.doorstep.recusal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.PetitionNumber;
import org.jspecify.annotations.Nullable;

/** The requests for recusal in the case file; words encrypted at rest. What is decided is not changed by a retry. */
public interface Recusals {

    void open(RecusalId id, Request request, boolean sealed, OfficerId by);

    Recusal get(RecusalId id);

    /** All of a petition, the first one first; to be shown to those alone who may decide, and to the petitioner. */
    List<Recusal> of(PetitionNumber petition);

    default List<Recusal> openOf(PetitionNumber petition) {
        return of(petition).stream().filter(Recusal::isOpen).toList();
    }

    /** What the petitioner said; not to be shown to whoever it is about. */
    Said said(RecusalId id);

    /** Why it was decided so, or nothing while it is not. */
    @Nullable
    String reason(RecusalId id);

    /** Whoever may be the one asked about, and so may not decide. */
    Set<OfficerId> named(RecusalId id);

    void name(RecusalId id, OfficerId officer);

    void decide(RecusalId id, Recusal.Answer answer, OfficerId officer, String reason, OfficerId by, LocalDate on);

    void end(RecusalId id, LocalDate on);

    /** Moves the words of what is about the demand, or about the petition, under the sealed key (R22 §30). */
    void seal(DemandNumber demand, boolean wholly);

    /** The words of a request: who is meant, and why. */
    record Said(String whom, String words) {}

    /** A request as it was accepted. */
    record Request(
            PetitionNumber petition,
            @Nullable DemandNumber demand,
            boolean aboutHead,
            Recusal.Ground ground,
            Said said,
            LocalDate askedOn,
            @Nullable Integer asker) {}
}
