package org.doorstep.closure;

import java.time.Clock;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.kernel.Refusal;
import org.doorstep.kernel.UseCase;
import org.doorstep.petition.Demand;
import org.doorstep.petition.Demands;
import org.doorstep.petition.Petitions;
import org.doorstep.petition.Timeline;

/** Closes a petition once each of its demands has ended; one that is handled again goes on by itself, as a review does. */
@UseCase
public class ClosePetition {

    private final Petitions petitions;
    private final Demands demands;
    private final Reopenings reopenings;
    private final Timeline timeline;
    private final Clock clock;

    ClosePetition(Petitions petitions, Demands demands, Reopenings reopenings, Timeline timeline, Clock clock) {
        this.petitions = petitions;
        this.demands = demands;
        this.reopenings = reopenings;
        this.timeline = timeline;
        this.clock = clock;
    }

    public void close(PetitionNumber number) {
        if (petitions.forStep(number).closedAt() != null) {
            return; // a retry
        }
        demands.allOf(number).stream()
                .filter(demand -> demand.endedOn() == null && !reopenings.wasReopened(demand.number()))
                .map(Demand::number)
                .findFirst()
                .ifPresent(open -> {
                    throw new Refusal("closure.demandOpen", number, open);
                });
        petitions.close(number, clock.instant());
        timeline.add(number, null, Timeline.Kind.CLOSED, OfficerId.SYSTEM);
    }
}
