package org.doorstep.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.UnitId;
import org.doorstep.letters.ServiceMethod;
import org.doorstep.petition.Demand.ReviewOutcome;
import org.jspecify.annotations.Nullable;

/** The reviews of the case file; words encrypted at rest. A fact that is there already is not changed by a retry. */
public interface Reviews {

    void open(ReviewId id, Request request, OfficerId by);

    Review get(ReviewId id);

    /** All that were asked for, turned down ones too, the first one first. */
    List<Review> of(DemandNumber demand);

    /** The one that is under way, or else was answered last. */
    default Optional<Review> latest(DemandNumber demand) {
        return of(demand).stream().filter(Review::counts).reduce((earlier, later) -> later);
    }

    /** Why the petitioner does not agree. */
    String reasons(ReviewId id);

    void weigh(ReviewId id, Review.Cause cause);

    void giveTo(ReviewId id, OfficerId reviewer);

    void answer(ReviewId id, ReviewOutcome outcome, LocalDate on);

    void serve(ReviewId id, ServiceMethod method, LocalDate receivedOn, String receipt);

    void carryOut(ReviewId id, LocalDate on);

    void end(ReviewId id, LocalDate on);

    /** A request as it was accepted. */
    record Request(
            DemandNumber demand,
            String stage,
            String reasons,
            LocalDate askedOn,
            boolean inTime,
            @Nullable UnitId body,
            @Nullable Integer asker) {}
}
