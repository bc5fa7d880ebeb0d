package org.doorstep.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.PetitionNumber;
import org.jspecify.annotations.Nullable;

/** The visits of the case file. */
public interface Visits {

    VisitId open(PetitionNumber petition, @Nullable DemandNumber demand, Visit.Purpose purpose, OfficerId by);

    Visit get(VisitId id);

    List<Visit> of(PetitionNumber petition);

    void consent(VisitId id, Visit.Consent consent, @Nullable String givenBy, LocalDate on);

    void agree(VisitId id, Visit.Appointment appointment);

    void send(VisitId id, Visit.Visitors visitors);

    /** How many visits each officer has on that day; those who have none are not named. */
    Map<OfficerId, Long> loadOn(LocalDate day);

    void record(VisitId id, VisitRecord record);

    /** What was written down; with the person's correction beside it, where there is one. */
    Optional<String> said(VisitId id);

    Optional<String> correction(VisitId id);

    Optional<String> newDemands(VisitId id);

    void confirm(VisitId id, Visit.Confirmation confirmation, String how, @Nullable String correction);

    int nextAttempt(VisitId id);

    void end(VisitId id, Visit.Outcome outcome);

    /** Takes out of the record what the person has not confirmed. */
    void forgetUnconfirmed(VisitId id);
}
