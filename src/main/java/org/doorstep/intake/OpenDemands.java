package org.doorstep.intake;

import java.util.List;
import org.doorstep.kernel.Actors;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.kernel.UseCase;
import org.doorstep.petition.Demand;
import org.doorstep.petition.Demands;
import org.doorstep.petition.Petitions;
import org.doorstep.petition.Timeline;

/** Opens the demands that the registrar wrote down, or the whole petition as its only one, and names them all. */
@UseCase
public class OpenDemands {

    private final Petitions petitions;
    private final Demands demands;
    private final Timeline timeline;
    private final Actors actors;

    OpenDemands(Petitions petitions, Demands demands, Timeline timeline, Actors actors) {
        this.petitions = petitions;
        this.demands = demands;
        this.timeline = timeline;
        this.actors = actors;
    }

    public List<DemandNumber> open(PetitionNumber number) {
        if (demands.allOf(number).isEmpty()) {
            var petition = petitions.forStep(number);
            var summary = petitions.matter(number).request();
            demands.open(number.demand(1), summary, petition.topic(), petition.community());
        }
        timeline.add(number, null, Timeline.Kind.DEMANDS_OPENED, actors.current());
        return demands.allOf(number).stream().map(Demand::number).toList();
    }
}
