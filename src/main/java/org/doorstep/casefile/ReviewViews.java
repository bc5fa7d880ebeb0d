package org.doorstep.casefile;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.doorstep.casefile.CaseView.OpinionView;
import org.doorstep.casefile.CaseView.ReviewView;
import org.doorstep.deadline.Deadline;
import org.doorstep.deadline.LegalDue;
import org.doorstep.deadline.OwedNext;
import org.doorstep.kernel.Actors;
import org.doorstep.petition.Demand;
import org.doorstep.review.Opinion;
import org.doorstep.review.Opinions;
import org.doorstep.review.Review;
import org.doorstep.review.ReviewingBody;
import org.doorstep.review.Reviews;
import org.doorstep.review.Stages;
import org.doorstep.words.Words;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Shows the reviews of a demand, and what the reviewing body writes to those alone who belong to it. */
@Component
class ReviewViews {

    private final Reviews reviews;
    private final Opinions opinions;
    private final Stages stages;
    private final ReviewingBody body;
    private final OwedNext owed;
    private final AskerNames askers;
    private final OfficeNames names;
    private final Words words;
    private final Actors actors;

    ReviewViews(
            Reviews reviews,
            Opinions opinions,
            Stages stages,
            ReviewingBody body,
            OwedNext owed,
            AskerNames askers,
            OfficeNames names,
            Words words,
            Actors actors) {
        this.reviews = reviews;
        this.opinions = opinions;
        this.stages = stages;
        this.body = body;
        this.owed = owed;
        this.askers = askers;
        this.names = names;
        this.words = words;
        this.actors = actors;
    }

    List<ReviewView> of(Demand demand, Rights reader) {
        return reviews.of(demand.number()).stream()
                .map(review -> of(review, reader.needsPeople() || isOfTheBody(review)))
                .toList();
    }

    /** Whether the reader belongs to the body that reviews, or names its reviewer. */
    boolean isOfTheBody(Review review) {
        return actors.has(body.officers(review)) || actors.has(body.heads(review));
    }

    private ReviewView of(Review review, boolean knowsThem) {
        var stage = stages.named(review.demand(), review.stage());
        var period = stages.timeToAnswer(review.demand(), stage).filter(running -> review.isUnderWay());
        var due = period.map(Deadline::due);
        var unit = review.body();
        var reviewer = review.reviewer();
        var outcome = review.outcome();
        return new ReviewView(
                review.demand().value(),
                stage.code(),
                stage.name().in(language()),
                review.askedOn(),
                review.inTime(),
                askers.of(review.demand().petition(), review.asker(), knowsThem),
                reviews.reasons(review.id()),
                unit == null ? stage.decidedBy().in(language()) : names.of(unit),
                reviewer == null ? null : names.of(reviewer),
                due.map(LegalDue::due).orElse(null),
                due.map(LegalDue::rolled).orElse(null),
                due.map(LegalDue::article).orElse(null),
                period.map(running -> owed.why(running, language())).orElse(List.of()),
                outcome == null ? null : outcome.name(),
                names.ofAny("petition.reviewOutcome.", outcome),
                review.issuedOn(),
                review.servedOn(),
                review.carriedOutOn(),
                rounds(review));
    }

    private List<OpinionView> rounds(Review review) {
        return Optional.of(review)
                .filter(shown -> shown.isAnswered() || isOfTheBody(shown))
                .map(shown -> opinions.of(shown.id()))
                .orElse(List.of())
                .stream()
                .map(this::round)
                .toList();
    }

    private OpinionView round(Opinion opinion) {
        var draft = opinion.draft();
        return new OpinionView(
                names.of("petition.reviewOutcome.", draft.outcome()),
                draft.facts(),
                draft.reasons(),
                draft.law(),
                draft.reply(),
                names.of(opinion.draftedBy()),
                opinion.returnedRemark());
    }

    private static Locale language() {
        return LocaleContextHolder.getLocale();
    }
}
