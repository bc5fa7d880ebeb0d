package org.doorstep.closure;

import java.time.Clock;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.kernel.Refusal;
import org.doorstep.kernel.UseCase;
import org.doorstep.petition.Petitions;
import org.doorstep.petition.Timeline;

/** Puts a closed petition into the archive, where it is kept and no more worked on. */
@UseCase
public class ArchivePetition {

    private final Petitions petitions;
    private final Timeline timeline;
    private final Clock clock;

    ArchivePetition(Petitions petitions, Timeline timeline, Clock clock) {
        this.petitions = petitions;
        this.timeline = timeline;
        this.clock = clock;
    }

    public void archive(PetitionNumber number) {
        var petition = petitions.forStep(number);
        if (petition.archivedAt() != null) {
            return; // a retry
        }
        if (petition.closedAt() == null) {
            throw new Refusal("closure.notClosed", number);
        }
        petitions.archive(number, clock.instant());
        timeline.add(number, null, Timeline.Kind.ARCHIVED, OfficerId.SYSTEM);
    }
}
