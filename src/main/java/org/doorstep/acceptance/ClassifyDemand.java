package org.doorstep.acceptance;

import org.doorstep.kernel.CommunityId;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.ProjectId;
import org.doorstep.kernel.UseCase;
import org.doorstep.petition.Demand;
import org.doorstep.petition.Demands;
import org.doorstep.petition.Petitions;
import org.doorstep.petition.ProjectInterests;
import org.doorstep.petition.Timeline;
import org.jspecify.annotations.Nullable;

/** Records what kind of demand a person of the petition office found it to be, and what, where and which project it is about (R22 §29–31). */
@UseCase
public class ClassifyDemand {

    private final Demands demands;
    private final Petitions petitions;
    private final ProjectInterests interests;
    private final Timeline timeline;

    ClassifyDemand(Demands demands, Petitions petitions, ProjectInterests interests, Timeline timeline) {
        this.demands = demands;
        this.petitions = petitions;
        this.interests = interests;
        this.timeline = timeline;
    }

    /** Answers with the demand, whose topic and community stay what they were where the person named none. */
    public Demand classify(DemandNumber number, Kind kind, OfficerId by) {
        var before = demands.get(number);
        var petition = petitions.forStep(number.petition());
        demands.classify(
                number,
                kind.type(),
                kind.type() == Demand.Type.APPEAL ? kind.route() : Demand.StatutoryRoute.NONE,
                first(kind.topic(), before.topic(), petition.topic()),
                first(kind.community(), before.community(), petition.community()));
        timeline.add(number.petition(), number, Timeline.Kind.CLASSIFIED, by);
        var demand = demands.get(number);
        if (demand.mayNameProject()) { // who is taken off a case could guess from a sealed one why
            interests.name(number, kind.project(), by);
        }
        return demands.get(number);
    }

    @SafeVarargs
    private static <T> @Nullable T first(@Nullable T... candidates) {
        for (var candidate : candidates) {
            if (candidate != null) {
                return candidate;
            }
        }
        return null;
    }

    /** What kind of demand it is, and what, where and which project it is about where the person says so. */
    public record Kind(
            Demand.Type type,
            Demand.StatutoryRoute route,
            @Nullable String topic,
            @Nullable CommunityId community,
            @Nullable ProjectId project) {}
}
