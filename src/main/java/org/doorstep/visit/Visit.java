package org.doorstep.visit;

import java.time.LocalDate;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** A visit to the person's door without its words: why, whether they agreed, when, who goes, what came of it. */
public record Visit(
        VisitId id,
        PetitionNumber petition,
        @Nullable DemandNumber demand,
        Purpose purpose,
        @Nullable Consent consent,
        @Nullable LocalDate consentChangedOn,
        int attempt,
        @Nullable Appointment appointment,
        @Nullable Visitors visitors,
        @Nullable Outcome outcome,
        @Nullable LocalDate visitedOn,
        @Nullable Confirmation confirmed) {

    /** Why somebody comes (the purposes of a visit inside a petition). */
    public enum Purpose {
        HEAR,
        INSPECT,
        DELIVER,
        MEDIATE,
        FOLLOWUP,
        CARE
    }

    /** Whether the person agrees to the visit (PIPL §14–16). */
    public enum Consent {
        GIVEN,
        DECLINED,
        WITHDRAWN
    }

    /** What came of going to the door. */
    public enum Outcome {
        MET,
        ABSENT,
        DECLINED,
        CALLED_OFF
    }

    /** What the person says of the record of the visit (R22 §19: written down truthfully). */
    public enum Confirmation {
        AGREED,
        CORRECTED
    }

    /** Whether the person can still say that they no longer want to be visited. */
    public boolean isOpen() {
        return consent == Consent.GIVEN && isUnderWay();
    }

    public boolean isUnderWay() {
        return outcome == null
                ? consent == null || consent == Consent.GIVEN
                : outcome == Outcome.MET && confirmed == null;
    }

    /** Nothing of a visit may happen without a consent that still stands. */
    void requireConsent() {
        if (consent != Consent.GIVEN) {
            throw new Refusal("visit.noConsent");
        }
    }

    /** The officers who go to the door: always two. */
    public record Visitors(OfficerId first, OfficerId second) {
        public Visitors {
            if (first.equals(second)) {
                throw new Refusal("visit.twoVisitors");
            }
        }
    }

    /**
     * What was agreed with the person.
     *
     * @param slot hours of the day, for example {@code 10-12}; none begins before 8 or ends after 20 o'clock
     */
    public record Appointment(LocalDate day, String slot, Place place) {}

    /** Where people meet. */
    public enum Place {
        HOME,
        COMMUNITY_OFFICE,
        SITE
    }
}
