package org.doorstep.closure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.OfficerId;
import org.doorstep.petition.Demand;
import org.doorstep.statute.ReopenGround;

/** The requests to handle demands again, with what the demands had come to before; codes and days, no words. */
public interface Reopenings {

    void ask(DemandNumber demand, ReopenGround ground, LocalDate on);

    /** All of a demand, the first one first. */
    List<Reopening> of(DemandNumber demand);

    default Optional<Reopening> latest(DemandNumber demand) {
        return of(demand).stream().reduce((earlier, later) -> later);
    }

    /** Whether somebody has still to decide. */
    default boolean isAsked(DemandNumber demand) {
        return latest(demand).filter(reopening -> reopening.answer() == null).isPresent();
    }

    default boolean wasReopened(DemandNumber demand) {
        return of(demand).stream().anyMatch(reopening -> reopening.answer() == Reopening.Answer.HANDLE_AGAIN);
    }

    /** @param former the demand as it was: what it had come to is kept, for it begins anew when it is handled again */
    void answer(Reopening reopening, Reopening.Answer answer, Demand former, OfficerId by, LocalDate on);

    /** Who handled the demand before it was handled again. */
    Set<OfficerId> formerHandlers(DemandNumber demand);
}
