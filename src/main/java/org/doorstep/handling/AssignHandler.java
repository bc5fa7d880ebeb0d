package org.doorstep.handling;

import java.util.Comparator;
import org.doorstep.directory.Officer;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.Refusal;
import org.doorstep.kernel.UnitId;
import org.doorstep.kernel.UseCase;
import org.doorstep.petition.Demands;
import org.doorstep.petition.Interests;
import org.doorstep.petition.Timeline;
import org.jspecify.annotations.Nullable;

/** Gives a demand to the officer whom the head of the unit names, else to the one with the fewest open demands. */
@UseCase
public class AssignHandler {

    private final Demands demands;
    private final Candidates candidates;
    private final Interests interests;
    private final Timeline timeline;

    AssignHandler(Demands demands, Candidates candidates, Interests interests, Timeline timeline) {
        this.demands = demands;
        this.candidates = candidates;
        this.interests = interests;
        this.timeline = timeline;
    }

    public OfficerId assign(DemandNumber number, UnitId unit, @Nullable OfficerId chosen, OfficerId by) {
        var handler = chosen == null ? leastLoaded(number, unit) : fit(number, unit, chosen);
        demands.giveHandler(number, handler);
        timeline.add(number.petition(), number, Timeline.Kind.HANDLER_NAMED, by);
        return handler;
    }

    private OfficerId leastLoaded(DemandNumber number, UnitId unit) {
        return candidates.handlers(unit, number.petition()).stream()
                .map(Officer::id)
                .min(Comparator.comparingInt(demands::openDemandsOf).thenComparing(OfficerId::value))
                .orElseThrow(() -> new Refusal("handling.nobodyFree", unit));
    }

    private OfficerId fit(DemandNumber number, UnitId unit, OfficerId chosen) {
        if (interests.has(chosen, number.petition())) {
            throw new Refusal("handling.interested", chosen);
        }
        return candidates.handlers(unit, number.petition()).stream()
                .map(Officer::id)
                .filter(chosen::equals)
                .findFirst()
                .orElseThrow(() -> new Refusal("handling.notOfTheUnit", chosen, unit));
    }
}
