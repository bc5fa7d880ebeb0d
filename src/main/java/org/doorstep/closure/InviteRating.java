package org.doorstep.closure;

import java.util.Map;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.kernel.UseCase;
import org.doorstep.letters.Letters;
import org.doorstep.petition.Demand;
import org.doorstep.petition.Demands;
import org.doorstep.petition.Petitions;
import org.doorstep.petition.Timeline;

/**
 * Invites the petitioner to rate the petition office and the unit apart (R22 §21). Where anything of the petition is
 * sealed, nobody is invited: the invitation alone would tell that there was a report (R22 §30).
 */
@UseCase
public class InviteRating {

    private final Petitions petitions;
    private final Demands demands;
    private final Letters letters;
    private final Timeline timeline;

    InviteRating(Petitions petitions, Demands demands, Letters letters, Timeline timeline) {
        this.petitions = petitions;
        this.demands = demands;
        this.letters = letters;
        this.timeline = timeline;
    }

    /** Whether the petitioner is invited. */
    public boolean invite(PetitionNumber number) {
        if (petitions.forStep(number).sealed() || demands.allOf(number).stream().anyMatch(Demand::sealed)) {
            return false;
        }
        letters.issue(Letters.Kind.RATING_INVITATION, number, null, Map.of());
        if (timeline.of(number).stream().noneMatch(entry -> entry.kind() == Timeline.Kind.RATING_INVITED)) {
            timeline.add(number, null, Timeline.Kind.RATING_INVITED, OfficerId.SYSTEM);
        }
        return true;
    }
}
