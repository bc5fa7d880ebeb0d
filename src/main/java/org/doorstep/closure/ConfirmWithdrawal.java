package org.doorstep.closure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.kernel.UseCase;
import org.doorstep.letters.Letters;
import org.doorstep.petition.Demands;
import org.doorstep.petition.Petitions;
import org.doorstep.petition.Timeline;

/** Confirms in writing that a petition was withdrawn, and ends it; nobody asks for a reason. */
@UseCase
public class ConfirmWithdrawal {

    private final Petitions petitions;
    private final Demands demands;
    private final Letters letters;
    private final Timeline timeline;
    private final ClosePetition closePetition;
    private final ArchivePetition archivePetition;
    private final Clock clock;

    ConfirmWithdrawal(
            Petitions petitions,
            Demands demands,
            Letters letters,
            Timeline timeline,
            ClosePetition closePetition,
            ArchivePetition archivePetition,
            Clock clock) {
        this.petitions = petitions;
        this.demands = demands;
        this.letters = letters;
        this.timeline = timeline;
        this.closePetition = closePetition;
        this.archivePetition = archivePetition;
        this.clock = clock;
    }

    public void confirm(PetitionNumber number) {
        if (petitions.hold(number).withdrawnAt() == null) {
            petitions.withdraw(number, clock.instant());
            timeline.add(number, null, Timeline.Kind.WITHDRAWN, OfficerId.SYSTEM);
        }
        letters.issue(Letters.Kind.WITHDRAWAL_CONFIRMATION, number, null, Map.of());
        demands.allOf(number).stream()
                .filter(demand -> demand.endedOn() == null)
                .forEach(demand -> demands.end(demand.number(), LocalDate.now(clock)));
        closePetition.close(number);
        archivePetition.archive(number);
    }
}
