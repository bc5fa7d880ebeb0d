package org.doorstep.visit;

import java.time.Clock;
import java.time.LocalDate;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.Refusal;
import org.doorstep.kernel.UseCase;
import org.doorstep.petition.Timeline;
import org.doorstep.visit.Visit.Outcome;

/** Writes down what came of going to the door. */
@UseCase
public class RecordVisit {

    private final Visits visits;
    private final Timeline timeline;
    private final Clock clock;

    RecordVisit(Visits visits, Timeline timeline, Clock clock) {
        this.visits = visits;
        this.timeline = timeline;
        this.clock = clock;
    }

    public void record(VisitId id, VisitRecord record, OfficerId by) {
        var visit = visits.get(id);
        visit.requireConsent();
        var consented = visit.consentChangedOn();
        if (record.visitedOn().isAfter(LocalDate.now(clock))) {
            throw new Refusal("visit.notYet", record.visitedOn());
        }
        if (consented != null && record.visitedOn().isBefore(consented)) {
            throw new Refusal("visit.beforeConsent", record.visitedOn(), consented);
        }
        record.promises().stream()
                .filter(promise -> promise.keepBy().isBefore(record.visitedOn()))
                .findFirst()
                .ifPresent(promise -> {
                    throw new Refusal("visit.promiseInThePast", promise.keepBy());
                });
        visits.record(id, record);
        timeline.add(visit.petition(), visit.demand(), told(record.outcome()), by);
    }

    private static Timeline.Kind told(Outcome outcome) {
        return switch (outcome) {
            case MET -> Timeline.Kind.VISIT_MADE;
            case ABSENT -> Timeline.Kind.NOBODY_MET;
            case DECLINED, CALLED_OFF -> Timeline.Kind.VISIT_NOT_MADE;
        };
    }
}
