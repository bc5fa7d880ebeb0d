package org.doorstep.petition;

import java.time.Instant;
import java.util.List;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.PetitionNumber;
import org.jspecify.annotations.Nullable;

/** What happened in a case and when. The petitioner sees the kinds that are public (R22 §21). */
public interface Timeline {

    void add(PetitionNumber petition, @Nullable DemandNumber demand, Kind kind, OfficerId by);

    List<Entry> of(PetitionNumber petition);

    /** What the petitioner sees of it, also of what is sealed; only after {@link Group#asking}. */
    List<Entry> publicOf(PetitionNumber petition);

    /** One thing that happened. */
    record Entry(@Nullable DemandNumber demand, Kind kind, Instant at, OfficerId by) {}

    /** What can happen; each is named under {@code timeline.<name>} in both languages. */
    enum Kind {
        REGISTERED(true),
        SAME_MATTER_CHECKED(false),
        DEMANDS_OPENED(false),
        CLASSIFIED(false),
        PROJECT_NAMED(false),
        PROJECT_CORRECTED(false),
        PROJECT_CLEARED(false),
        PROJECT_JOINED(false),
        SEALED(false),
        HANDED_OVER(true),
        TRANSFERRED(true),
        TRANSFER_OBJECTED(false),
        TRANSFER_UPHELD(false),
        TRANSFER_RETURNED(true),
        UNITS_CONCERNED(true),
        JURISDICTION_SETTLED(true),
        ACCEPTED(true),
        REDIRECTED(true),
        NOT_ADMISSIBLE(true),
        NO_LONGER_ADMISSIBLE(true),
        NOTICE_ISSUED(true),
        CASE_LEADER_NAMED(false),
        HANDLER_NAMED(true),
        PETITIONER_HEARD(true),
        CONVERTED(true),
        EXTENDED(true),
        MEDIATED(false),
        MEDIATION_AGREED(true),
        HEARING_ANNOUNCED(true),
        CONSENT_GIVEN(true),
        VISIT_AGREED(true),
        VISITORS_NAMED(false),
        VISIT_MADE(true),
        NOBODY_MET(true),
        VISIT_NOT_MADE(false),
        VISIT_RECORD_CONFIRMED(true),
        PROMISE_MADE(true),
        PROMISE_KEPT(true),
        DECISION_DRAFTED(false),
        DECISION_RETURNED(false),
        DECISION_APPROVED(false),
        DECISION_ISSUED(true),
        DECISION_SERVED(true),
        REVIEW_ASKED(true),
        REVIEW_ADMITTED(true),
        REVIEW_NOT_ADMITTED(true),
        REVIEWER_NAMED(true),
        REVIEW_EXAMINED(true),
        HEARING_HELD(true),
        REVIEW_DRAFTED(false),
        REVIEW_RETURNED(false),
        REVIEW_APPROVED(false),
        REVIEW_ISSUED(true),
        REVIEW_SERVED(true),
        REVIEW_CARRIED_OUT(true),
        CARRIED_OUT(true),
        REPORTED_TO_SENDER(false),
        FOLLOWED_UP(true),
        DEMAND_ENDED(true),
        REOPENING_ASKED(true),
        REOPENED(true),
        NOT_REOPENED(true),
        RATING_INVITED(true),
        RATED(true),
        MATERIAL_ARRIVED(true),
        MATERIAL_READ(false),
        URGENT_REPORTED(false),
        SUPERVISION_OPENED(true),
        SUPERVISION_CLOSED(true),
        AFTERCARE_OPENED(true),
        AID_AGREED(true),
        AID_REFERRED(true),
        AFTERCARE_ENDED(true),
        INTEREST_DECLARED(false),
        TAKEN_OVER(true),
        RECUSAL_ASKED(true),
        RECUSAL_GRANTED(true),
        RECUSAL_REFUSED(true),
        MEMBER_JOINED(false),
        MEMBER_LEFT(false),
        WITHDRAWN(true),
        CLOSED(true),
        ARCHIVED(true);

        private final boolean isPublic;

        Kind(boolean isPublic) {
            this.isPublic = isPublic;
        }

        /** Whether the petitioner sees it. */
        public boolean isPublic() {
            return isPublic;
        }
    }
}
