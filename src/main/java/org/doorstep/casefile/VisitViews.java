package org.doorstep.casefile;

import java.util.List;
import java.util.stream.Stream;
import org.doorstep.casefile.CaseView.PromiseView;
import org.doorstep.casefile.CaseView.VisitView;
import org.doorstep.visit.Promise;
import org.doorstep.visit.Promises;
import org.doorstep.visit.Visit;
import org.doorstep.visit.Visits;
import org.springframework.stereotype.Component;

/** Shows visits and what was promised on them. */
@Component
class VisitViews {

    private final Visits visits;
    private final Promises promises;
    private final OfficeNames names;

    VisitViews(Visits visits, Promises promises, OfficeNames names) {
        this.visits = visits;
        this.promises = promises;
        this.names = names;
    }

    VisitView of(Visit visit) {
        var appointment = visit.appointment();
        var outcome = visit.outcome();
        var demand = visit.demand();
        return new VisitView(
                visit.id().toString(),
                demand == null ? null : demand.value(),
                names.of("visit.purpose.", visit.purpose()),
                appointment == null ? null : appointment.day(),
                appointment == null ? null : appointment.slot(),
                appointment == null ? null : names.of("visit.place.", appointment.place()),
                visitors(visit),
                outcome == null ? null : outcome.name(),
                names.ofAny("visit.outcome.", outcome),
                visit.attempt(),
                visits.said(visit.id()).orElse(null),
                visit.isOpen());
    }

    PromiseView of(Promise promise) {
        return new PromiseView(
                promise.id().toString(),
                promises.words(promise.id()),
                names.of(promise.promisedBy()),
                promise.keepBy(),
                promise.keptOn());
    }

    private List<String> visitors(Visit visit) {
        var sent = visit.visitors();
        return sent == null
                ? List.of()
                : Stream.of(sent.first(), sent.second()).map(names::of).toList();
    }
}
