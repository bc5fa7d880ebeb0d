package org.doorstep.portal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.doorstep.deadline.Deadline;
import org.doorstep.deadline.Deadlines;
import org.doorstep.deadline.OwedNext;
import org.doorstep.petition.Demand;
import org.doorstep.portal.CitizenCase.NextStage;
import org.doorstep.review.NextReview;
import org.doorstep.review.Review;
import org.doorstep.review.ReviewingBody;
import org.doorstep.review.Reviews;
import org.doorstep.review.Stages;
import org.doorstep.review.Turn;
import org.doorstep.statute.Stage;
import org.doorstep.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The reviews of a petition as its petitioner sees them, those that were asked for and those that still can be. */
@Component
class CitizenReviews {

    private final Reviews reviews;
    private final NextReview next;
    private final Stages stages;
    private final ReviewingBody body;
    private final OwedNext owed;
    private final Deadlines deadlines;
    private final Words words;

    CitizenReviews(
            Reviews reviews,
            NextReview next,
            Stages stages,
            ReviewingBody body,
            OwedNext owed,
            Deadlines deadlines,
            Words words) {
        this.reviews = reviews;
        this.next = next;
        this.stages = stages;
        this.body = body;
        this.owed = owed;
        this.deadlines = deadlines;
        this.words = words;
    }

    List<CitizenCase.Review> askedFor(List<Demand> demands) {
        return demands.stream()
                .flatMap(demand -> reviews.of(demand.number()).stream())
                .map(this::shown)
                .toList();
    }

    List<NextStage> stillOpen(List<Demand> demands) {
        return demands.stream()
                .flatMap(demand -> next.of(demand) instanceof Turn.Open open
                        ? Optional.of(offered(demand, open.stage())).stream()
                        : Optional.<NextStage>empty().stream())
                .toList();
    }

    private CitizenCase.Review shown(Review review) {
        var stage = stages.named(review.demand(), review.stage());
        var due = stages.timeToAnswer(review.demand(), stage).filter(period -> review.isUnderWay());
        return new CitizenCase.Review(
                review.demand().value(),
                stage.code(),
                stage.name().in(language()),
                review.askedOn(),
                standing(review),
                lastDay(due),
                due.map(period -> period.due().article()).orElse(null),
                why(due),
                review.issuedOn());
    }

    private NextStage offered(Demand demand, Stage stage) {
        var time = stages.timeToAsk(demand.number(), stage);
        return new NextStage(
                demand.number().value(),
                stage.code(),
                stage.name().in(language()),
                body.next(demand)
                        .flatMap(unit -> body.nameOf(unit, language()))
                        .orElseGet(() -> stage.decidedBy().in(language())),
                stage.article(),
                lastDay(time),
                why(time),
                time.filter(period -> period.isOver(deadlines.today())).isPresent());
    }

    private String standing(Review review) {
        var outcome = review.outcome();
        if (outcome != null) {
            return words.say("petition.reviewOutcome." + outcome);
        } else if (review.isUnderWay()) {
            return words.say("portal.review.underWay");
        }
        return words.say(review.cause() == Review.Cause.NONE ? "portal.review.declined" : "portal.review.ended");
    }

    private static @Nullable LocalDate lastDay(Optional<Deadline> period) {
        return period.map(running -> running.due().rolled()).orElse(null);
    }

    private List<String> why(Optional<Deadline> period) {
        return period.map(running -> owed.why(running, language())).orElse(List.of());
    }

    private static Locale language() {
        return LocaleContextHolder.getLocale();
    }
}
