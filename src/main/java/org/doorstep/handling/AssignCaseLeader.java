package org.doorstep.handling;

import java.util.Optional;
import org.doorstep.directory.Officer;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.UseCase;
import org.doorstep.petition.Demands;
import org.doorstep.petition.Timeline;

/** Names the leader who takes charge of a case (包案, R22 §18): the one linked to the community, from the link table. */
@UseCase
public class AssignCaseLeader {

    private final Demands demands;
    private final Candidates candidates;
    private final Timeline timeline;

    AssignCaseLeader(Demands demands, Candidates candidates, Timeline timeline) {
        this.demands = demands;
        this.candidates = candidates;
        this.timeline = timeline;
    }

    /** The leader; empty where no fit leader is linked, and then the petition office decides alone. */
    public Optional<OfficerId> assign(DemandNumber number) {
        var demand = demands.get(number);
        if (demand.caseLeader() != null) {
            return Optional.of(demand.caseLeader()); // a retry
        }
        var leader = Optional.ofNullable(demand.community())
                .flatMap(community -> candidates.caseLeader(community, number.petition()))
                .map(Officer::id);
        leader.ifPresent(found -> {
            demands.giveCaseLeader(number, found);
            timeline.add(number.petition(), number, Timeline.Kind.CASE_LEADER_NAMED, OfficerId.SYSTEM);
        });
        return leader;
    }
}
