package org.doorstep.visit;

import static java.util.Objects.requireNonNull;

import org.doorstep.directory.Directory;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.Refusal;
import org.doorstep.kernel.UseCase;
import org.doorstep.petition.Interests;
import org.doorstep.petition.Timeline;

/** Sends the two visitors whom a person of the petition office has named, where none were free by themselves. */
@UseCase
public class NameVisitors {

    private final Visits visits;
    private final Interests interests;
    private final Directory directory;
    private final Timeline timeline;

    NameVisitors(Visits visits, Interests interests, Directory directory, Timeline timeline) {
        this.visits = visits;
        this.interests = interests;
        this.directory = directory;
        this.timeline = timeline;
    }

    public void name(VisitId id, OfficerId first, OfficerId second, OfficerId by) {
        var visit = visits.get(id);
        visit.requireConsent();
        for (var visitor : new OfficerId[] {first, second}) {
            if (interests.has(visitor, visit.petition())) {
                throw new Refusal("visit.visitorHasInterest", visitor);
            }
            if (directory.isAbsent(visitor, requireNonNull(visit.appointment()).day())) {
                throw new Refusal(
                        "visit.visitorIsAway", visitor, visit.appointment().day());
            }
        }
        visits.send(id, new Visit.Visitors(first, second));
        timeline.add(visit.petition(), visit.demand(), Timeline.Kind.VISITORS_NAMED, by);
    }
}
