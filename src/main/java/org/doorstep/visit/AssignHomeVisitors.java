package org.doorstep.visit;

import static java.util.Objects.requireNonNull;

import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.UseCase;
import org.doorstep.petition.Demands;
import org.doorstep.petition.Petitions;
import org.doorstep.petition.Timeline;

/** Sends two visitors to an agreed appointment: the leader linked to the community (挂钩领导) and one officer. */
@UseCase
public class AssignHomeVisitors {

    private final Visits visits;
    private final Petitions petitions;
    private final Demands demands;
    private final FreeVisitors free;
    private final Timeline timeline;

    AssignHomeVisitors(Visits visits, Petitions petitions, Demands demands, FreeVisitors free, Timeline timeline) {
        this.visits = visits;
        this.petitions = petitions;
        this.demands = demands;
        this.free = free;
        this.timeline = timeline;
    }

    public VisitorsFound assign(VisitId id) {
        var visit = visits.get(id);
        visit.requireConsent();
        var found = look(visit);
        if (found instanceof VisitorsFound.Free two) {
            visits.send(id, two.visitors());
            timeline.add(visit.petition(), visit.demand(), Timeline.Kind.VISITORS_NAMED, OfficerId.SYSTEM);
        }
        return found;
    }

    private VisitorsFound look(Visit visit) {
        var day = requireNonNull(visit.appointment()).day();
        var number = visit.demand();
        if (number == null) {
            return free.on(
                    day, visit.petition(), petitions.forStep(visit.petition()).community(), null);
        }
        var demand = demands.get(number);
        return free.on(day, visit.petition(), demand.community(), demand.unit());
    }
}
