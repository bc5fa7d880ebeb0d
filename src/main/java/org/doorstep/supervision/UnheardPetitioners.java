package org.doorstep.supervision;

import java.util.EnumSet;
import java.util.Set;
import org.doorstep.closure.Rating;
import org.doorstep.closure.Rating.Satisfaction;
import org.doorstep.closure.Ratings;
import org.doorstep.deadline.Subject;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.petition.CaseHappened;
import org.doorstep.petition.Timeline;
import org.doorstep.supervision.Supervision.Ground;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Has a case looked into whose petitioner is dissatisfied and was never spoken with (敷衍, R22 §40). */
@Component
class UnheardPetitioners {

    private static final Set<Timeline.Kind> CONTACTS =
            EnumSet.of(Timeline.Kind.PETITIONER_HEARD, Timeline.Kind.VISIT_MADE);

    private final Ratings ratings;
    private final Timeline timeline;
    private final OpenSupervision openSupervision;

    UnheardPetitioners(Ratings ratings, Timeline timeline, OpenSupervision openSupervision) {
        this.ratings = ratings;
        this.timeline = timeline;
        this.openSupervision = openSupervision;
    }

    @EventListener
    void hear(CaseHappened event) {
        if (event.kind() == Timeline.Kind.RATED && isDissatisfied(event.petition()) && !wasHeard(event.petition())) {
            openSupervision.open(Subject.of(event.petition()), Ground.UNHEARD, OfficerId.SYSTEM);
        }
    }

    private boolean isDissatisfied(PetitionNumber petition) {
        return ratings.of(petition).filter(UnheardPetitioners::isBad).isPresent();
    }

    private static boolean isBad(Rating rating) {
        return rating.office() == Satisfaction.DISSATISFIED || rating.unit() == Satisfaction.DISSATISFIED;
    }

    private boolean wasHeard(PetitionNumber petition) {
        return timeline.publicOf(petition).stream().map(Timeline.Entry::kind).anyMatch(CONTACTS::contains);
    }
}
