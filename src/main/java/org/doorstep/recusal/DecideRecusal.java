package org.doorstep.recusal;

import java.time.Clock;
import java.time.LocalDate;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.Refusal;
import org.doorstep.kernel.UseCase;
import org.doorstep.petition.InterestDeclared;
import org.doorstep.petition.Interests;
import org.doorstep.petition.Timeline;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Says whether an officer takes no further part. Whoever does not may have no task of the case from now on; nothing else
 * changes: no clock, and nothing about the petitioner (R22 §28).
 */
@UseCase
public class DecideRecusal {

    private final Recusals recusals;
    private final Deciders deciders;
    private final Interests interests;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DecideRecusal(
            Recusals recusals,
            Deciders deciders,
            Interests interests,
            Timeline timeline,
            ApplicationEventPublisher events,
            Clock clock) {
        this.recusals = recusals;
        this.deciders = deciders;
        this.interests = interests;
        this.timeline = timeline;
        this.events = events;
        this.clock = clock;
    }

    public void decide(RecusalId id, Recusal.Answer answer, OfficerId officer, String reason, OfficerId by) {
        var recusal = recusals.get(id);
        if (!recusal.isOpen()) {
            throw new Refusal("recusal.over");
        }
        if (officer.equals(by)) {
            throw new Refusal("recusal.yourself", by);
        }
        if (!deciders.mayDecide(by, recusal)) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, "recusal.notYours", by);
        }
        recusals.decide(id, answer, officer, reason, by, LocalDate.now(clock));
        if (answer == Recusal.Answer.GRANTED) {
            interests.decide(officer, recusal.petition(), by);
            events.publishEvent(new InterestDeclared(officer, recusal.petition()));
        }
        timeline.add(
                recusal.petition(),
                recusal.demand(),
                answer == Recusal.Answer.GRANTED ? Timeline.Kind.RECUSAL_GRANTED : Timeline.Kind.RECUSAL_REFUSED,
                by);
    }
}
