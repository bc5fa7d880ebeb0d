package org.doorstep.visit;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import org.doorstep.directory.Directory;
import org.doorstep.directory.Officer;
import org.doorstep.directory.Role;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.Refusal;
import org.doorstep.kernel.UseCase;
import org.doorstep.petition.Interests;
import org.doorstep.petition.Timeline;
import org.jspecify.annotations.Nullable;

/** Sends the two visitors whom a person of the petition office has named, where none were free by themselves. */
@UseCase
public class NameVisitors {

    private final Visits visits;
    private final Interests interests;
    private final Directory directory;
    private final VisitingOfficers officers;
    private final Timeline timeline;

    NameVisitors(
            Visits visits, Interests interests, Directory directory, VisitingOfficers officers, Timeline timeline) {
        this.visits = visits;
        this.interests = interests;
        this.directory = directory;
        this.officers = officers;
        this.timeline = timeline;
    }

    /** Whoever is named goes; without a second one, an officer who may go is found. */
    public Visit.Visitors name(VisitId id, OfficerId first, @Nullable OfficerId named, OfficerId by) {
        var visit = visits.get(id);
        visit.requireConsent();
        var second = named == null ? otherVisitorFor(first, id) : named;
        for (var visitor : new OfficerId[] {first, second}) {
            if (interests.has(visitor, visit.petition())) {
                throw new Refusal("visit.visitorHasInterest", visitor);
            }
            if (directory.isAbsent(visitor, requireNonNull(visit.appointment()).day())) {
                throw new Refusal(
                        "visit.visitorIsAway", visitor, visit.appointment().day());
            }
        }
        var visitors = new Visit.Visitors(first, second);
        visits.send(id, visitors);
        timeline.add(visit.petition(), visit.demand(), Timeline.Kind.VISITORS_NAMED, by);
        return visitors;
    }

    private OfficerId otherVisitorFor(OfficerId first, VisitId visit) {
        return officers.of(visit).stream()
                .filter(officer -> !officer.id().equals(first))
                .min(Comparator.comparing(officer -> !officer.has(Role.VISITING_OFFICER)))
                .map(Officer::id)
                .orElseThrow(() -> new Refusal("visit.nobodyGoesAlong", first));
    }
}
