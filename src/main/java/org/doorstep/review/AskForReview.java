package org.doorstep.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.doorstep.kernel.Actors;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.FieldError;
import org.doorstep.kernel.HappenedOn;
import org.doorstep.kernel.InvalidInput;
import org.doorstep.kernel.Refusal;
import org.doorstep.kernel.UseCase;
import org.doorstep.petition.Demand;
import org.doorstep.petition.Demands;
import org.doorstep.petition.Petitions;
import org.doorstep.petition.Timeline;
import org.doorstep.statute.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Files a request for the next review of a demand (R22 §35, §36). One that comes too late is filed as well: a person decides
 * whether there is good cause. Without proof of receipt no period has started and none is over.
 */
@UseCase
public class AskForReview {

    private static final int MOST = 20_000;

    private final Petitions petitions;
    private final Demands demands;
    private final Reviews reviews;
    private final NextReview next;
    private final Stages stages;
    private final ReviewingBody body;
    private final Timeline timeline;
    private final Actors actors;
    private final Clock clock;

    AskForReview(
            Petitions petitions,
            Demands demands,
            Reviews reviews,
            NextReview next,
            Stages stages,
            ReviewingBody body,
            Timeline timeline,
            Actors actors,
            Clock clock) {
        this.petitions = petitions;
        this.demands = demands;
        this.reviews = reviews;
        this.next = next;
        this.stages = stages;
        this.body = body;
        this.timeline = timeline;
        this.actors = actors;
        this.clock = clock;
    }

    /**
     * Whoever calls has made sure that it is the petitioner who asks, or somebody who has their request in hand.
     *
     * @param named the stage that they think of, so that a second click asks for nothing else; or nothing
     * @param receivedOn the day on which the request came in; today if it is not said
     * @param asker the place in the petition of whoever asks in their own name; none where an officer passes it on
     */
    public Review ask(
            DemandNumber number,
            @Nullable String named,
            @Nullable String reasons,
            @Nullable LocalDate receivedOn,
            @Nullable Integer asker) {
        petitions.hold(number.petition()); // two requests at the same moment are one
        var demand = demands.get(number);
        var stage = open(demand, named);
        var words = checked(reasons);
        var askedOn = HappenedOn.settle("receivedOn", receivedOn, LocalDate.now(clock), answeredOn(demand))
                .day();
        boolean late = stages.timeToAsk(number, stage)
                .filter(period -> period.isOver(askedOn))
                .isPresent();
        var id = ReviewId.fresh();
        var request = new Reviews.Request(
                number, stage.code(), words, askedOn, !late, body.next(demand).orElse(null), asker);
        reviews.open(id, request, actors.current());
        timeline.add(number.petition(), number, Timeline.Kind.REVIEW_ASKED, actors.current());
        return reviews.get(id);
    }

    private Stage open(Demand demand, @Nullable String named) {
        var turn = next.of(demand);
        if (turn instanceof Turn.Shut shut) {
            throw shut.why();
        }
        var stage = ((Turn.Open) turn).stage();
        if (named != null && !named.equals(stage.code())) {
            throw new Refusal("review.otherStage", demand.number(), stage.article());
        }
        return stage;
    }

    private @Nullable LocalDate answeredOn(Demand demand) {
        return reviews.latest(demand.number()).map(Review::issuedOn).orElse(demand.decidedOn());
    }

    private static String checked(@Nullable String reasons) {
        if (reasons == null || reasons.isBlank()) {
            throw new InvalidInput(List.of(FieldError.of("reasons", "required")));
        } else if (reasons.length() > MOST) {
            throw new InvalidInput(List.of(FieldError.of("reasons", "tooLong", MOST)));
        }
        return reasons.strip();
    }
}
