package org.doorstep.petition;

import java.time.LocalDate;
import org.doorstep.kernel.CommunityId;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.ProjectId;
import org.doorstep.kernel.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * One demand (诉求) of a petition without its words: what was decided about it, and when.
 *
 * @param project the project of the office that it is about, if it is about one
 * @param transferredTo the unit that it was passed on to and that has not taken it up yet
 * @param simple whether it is settled the short way (简易办理)
 */
public record Demand(
        DemandNumber number,
        @Nullable String topic,
        @Nullable CommunityId community,
        @Nullable ProjectId project,
        boolean sealed,
        boolean simple,
        @Nullable Type type,
        @Nullable StatutoryRoute statutoryRoute,
        @Nullable UnitId unit,
        @Nullable UnitId transferredTo,
        @Nullable Acceptance acceptance,
        @Nullable LocalDate acceptedOn,
        @Nullable LocalDate noticedOn,
        @Nullable OfficerId handler,
        @Nullable OfficerId caseLeader,
        @Nullable Outcome outcome,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate servedOn,
        @Nullable LocalDate carryOutBy,
        @Nullable LocalDate carriedOutOn,
        @Nullable Settled settled,
        @Nullable LocalDate endedOn,
        @Nullable ReviewOutcome reviewed) {

    /** The unit that it lies with: the one that answers for it, else the one that is asked to take it up. */
    public @Nullable UnitId liesWith() {
        return unit == null ? transferredTo : unit;
    }

    /** Whether it can be said to be about a project: what a report of misconduct is about stands in its sealed words alone (R22 §30). */
    public boolean mayNameProject() {
        return type != null && type != Type.ACCUSATION && !sealed;
    }

    /** What kind of demand it is (R22 §29–31). */
    public enum Type {
        APPEAL,
        SUGGESTION,
        ACCUSATION
    }

    /** The statutory procedure that an appeal belongs to, if any (R22 §31(1)–(5)). */
    public enum StatutoryRoute {
        NONE,
        LITIGATION,
        ARBITRATION,
        PARTY,
        ADMINISTRATIVE,
        DUTY
    }

    /** Whether the office takes the demand up (R22 §22, §23, §30, §31, §36). */
    public enum Acceptance {
        ACCEPTED,
        REDIRECTED,
        NOT_ADMISSIBLE,
        NO_LONGER_ADMISSIBLE,
        HANDED_OVER
    }

    /** What was decided about the demand (R22 §29, §32). */
    public enum Outcome {
        SUPPORT,
        EXPLAIN,
        REFUSE,
        ADOPTED,
        ADOPTED_PART,
        NOT_ADOPTED;

        /** Whether something must now be carried out (R22 §32). */
        public boolean isSupporting() {
            return this == SUPPORT || this == ADOPTED || this == ADOPTED_PART;
        }
    }

    /** What the body above said of the decision; R22 names no outcomes, practice has these three (维持、变更、撤销). */
    public enum ReviewOutcome {
        UPHELD,
        CHANGED,
        REVOKED
    }

    /** Whether the petitioner sees the matter as settled (化解), asked after the decision. */
    public enum Settled {
        YES,
        PARTLY,
        NO
    }
}
