package org.doorstep.transfer;

import java.time.LocalDate;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * One time that a demand was passed on to a unit, and what became of it (R22 §22, §23).
 *
 * @param round the first, the second time and so on
 * @param reportDays days until the closing report of an assigned matter; none where the statute's own hold
 * @param betterUnit the unit that an objection names as the competent one
 */
public record Transfer(
        DemandNumber demand,
        int round,
        UnitId unit,
        Way way,
        int reportDays,
        LocalDate sentOn,
        @Nullable Answer answer,
        @Nullable OfficerId answeredBy,
        @Nullable UnitId betterUnit,
        @Nullable Ruling ruling) {

    Transfer answered(Answer given, @Nullable UnitId better, OfficerId by) {
        return new Transfer(demand, round, unit, way, reportDays, sentOn, given, by, better, ruling);
    }

    Transfer ruled(Ruling given) {
        return new Transfer(demand, round, unit, way, reportDays, sentOn, answer, answeredBy, betterUnit, given);
    }

    /** How it is passed on. */
    public enum Way {
        /** 转送: the unit deals with it and owes the sender nothing more. */
        FORWARDED,
        /** 交办: in a time that the sender sets, with a closing report (R22 §22(3)). */
        ASSIGNED
    }

    /** What the unit says. */
    public enum Answer {
        TAKEN_UP,
        OBJECTED
    }

    /** What the sender says to an objection; silence is not consent (R22 §23). */
    public enum Ruling {
        /** The papers come back. */
        AGREED,
        /** The unit has to take it up. */
        REFUSED,
        /** Who is competent is in dispute between units (R22 §24). */
        DISPUTED
    }
}
