package org.doorstep.review;

import java.time.LocalDate;
import java.util.Map;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.UnitId;
import org.doorstep.letters.Letters;
import org.doorstep.petition.Demand.ReviewOutcome;
import org.jspecify.annotations.Nullable;

/**
 * One stage at which a decision is looked at again, without its words: who asked when, and what became of it.
 *
 * @param stage the code of the stage in the law of the case, for example {@code RECHECK}
 * @param askedOn the day on which the request was received; the period for the answer starts on it
 * @param inTime whether that was within the period for asking, or no proof says otherwise
 * @param body who reviews: the unit next above; none where the office names none, and then its petition office does
 * @param asker the place in the petition of whoever asked in their own name; none where an officer passed it on
 * @param endedOn the day after which nothing more is done: turned down, withdrawn, or answered and served
 */
public record Review(
        ReviewId id,
        DemandNumber demand,
        String stage,
        LocalDate askedOn,
        boolean inTime,
        @Nullable UnitId body,
        @Nullable Integer asker,
        @Nullable Cause cause,
        @Nullable OfficerId reviewer,
        @Nullable ReviewOutcome outcome,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate servedOn,
        @Nullable LocalDate carriedOutOn,
        @Nullable LocalDate endedOn) {

    /** What a person found when a request came too late. */
    public enum Cause {
        GOOD,
        NONE
    }

    public boolean isAnswered() {
        return issuedOn != null;
    }

    public boolean isUnderWay() {
        return issuedOn == null && endedOn == null;
    }

    /** What tells its letters apart from those of other stages, and whom they are addressed to. */
    Map<String, String> onLetters() {
        return Letters.answering(id.value(), asker);
    }

    /** Whether it was a stage at all: asked for, and neither turned down nor withdrawn. */
    boolean counts() {
        return isAnswered() || isUnderWay();
    }
}
