package org.doorstep.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.Refusal;
import org.doorstep.kernel.UseCase;
import org.doorstep.letters.Letters;
import org.doorstep.petition.Demand.ReviewOutcome;
import org.doorstep.petition.Demands;
import org.doorstep.petition.Petitions;
import org.doorstep.petition.Timeline;

/** Writes the approved opinion as a letter (复查意见书、复核意见书) and records on the demand what became of the decision. */
@UseCase
public class IssueReview {

    private final Petitions petitions;
    private final Demands demands;
    private final Reviews reviews;
    private final Opinions opinions;
    private final Stages stages;
    private final ReviewingBody body;
    private final Letters letters;
    private final Timeline timeline;
    private final Clock clock;

    IssueReview(
            Petitions petitions,
            Demands demands,
            Reviews reviews,
            Opinions opinions,
            Stages stages,
            ReviewingBody body,
            Letters letters,
            Timeline timeline,
            Clock clock) {
        this.petitions = petitions;
        this.demands = demands;
        this.reviews = reviews;
        this.opinions = opinions;
        this.stages = stages;
        this.body = body;
        this.letters = letters;
        this.timeline = timeline;
        this.clock = clock;
    }

    public ReviewOutcome issue(ReviewId id) {
        var review = reviews.get(id);
        if (review.outcome() != null) {
            return review.outcome(); // a retry: the opinion is out
        }
        var demand = review.demand();
        var draft = opinions.latest(id)
                .filter(Opinion::isApproved)
                .orElseThrow(() -> new Refusal("review.notApproved", demand))
                .draft();
        letters.issue(kind(review), demand.petition(), demand, words(review, draft));
        reviews.answer(id, draft.outcome(), LocalDate.now(clock));
        demands.review(demand, draft.outcome());
        timeline.add(demand.petition(), demand, Timeline.Kind.REVIEW_ISSUED, OfficerId.SYSTEM);
        return draft.outcome();
    }

    /** After the last stage of the law nothing follows, and the letter says so. */
    private Letters.Kind kind(Review review) {
        return stages.after(review.demand(), review.stage()).isPresent()
                ? Letters.Kind.REVIEW_OPINION
                : Letters.Kind.FINAL_REVIEW_OPINION;
    }

    private Map<String, String> words(Review review, Opinion.Draft draft) {
        var demand = review.demand();
        var language = petitions.forStep(demand.petition()).language();
        var words = new HashMap<>(review.onLetters());
        words.putAll(Map.of(
                Letters.STAGE,
                review.stage(),
                "summary",
                demands.summary(demand),
                "outcome",
                draft.outcome().name(),
                "facts",
                draft.facts(),
                "reasons",
                draft.reasons(),
                "law",
                draft.law(),
                "reply",
                draft.reply()));
        body.nameOf(review.body(), language).ifPresent(name -> words.put("reviewedBy", name));
        body.next(demands.get(demand))
                .flatMap(next -> body.nameOf(next, language))
                .ifPresent(name -> words.put(Letters.NEXT, name));
        return words;
    }
}
