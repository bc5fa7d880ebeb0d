package org.doorstep.visit;

import java.time.Clock;
import java.time.LocalDate;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.Refusal;
import org.doorstep.kernel.UseCase;
import org.doorstep.petition.Timeline;

/** Records the day, hours and place that the person and the office agreed on. */
@UseCase
public class AgreeAppointment {

    private static final int FURTHEST_DAYS_AHEAD = 90;

    private final Visits visits;
    private final Timeline timeline;
    private final Clock clock;

    AgreeAppointment(Visits visits, Timeline timeline, Clock clock) {
        this.visits = visits;
        this.timeline = timeline;
        this.clock = clock;
    }

    public void agree(VisitId id, Visit.Appointment appointment, OfficerId by) {
        var visit = visits.get(id);
        visit.requireConsent();
        var asked = visit.consentChangedOn();
        if (asked != null && appointment.day().isBefore(asked)) {
            throw new Refusal("visit.beforeConsent", appointment.day(), asked);
        }
        if (appointment.day().isAfter(LocalDate.now(clock).plusDays(FURTHEST_DAYS_AHEAD))) {
            throw new Refusal("visit.tooFarAhead", appointment.day(), FURTHEST_DAYS_AHEAD);
        }
        visits.agree(id, appointment);
        timeline.add(visit.petition(), visit.demand(), Timeline.Kind.VISIT_AGREED, by);
    }
}
