package org.doorstep.review.process;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.doorstep.engine.Choice;
import org.doorstep.engine.ChoiceSource;
import org.doorstep.review.Reviewers;
import org.doorstep.review.Reviews;
import org.springframework.stereotype.Component;

/** The list {@code reviewers}: who may review the demand that the form is about. */
@Component
class ReviewersOffered implements ChoiceSource {

    private final Reviews reviews;
    private final Reviewers reviewers;

    ReviewersOffered(Reviews reviews, Reviewers reviewers) {
        this.reviews = reviews;
        this.reviewers = reviewers;
    }

    @Override
    public String name() {
        return ReviewProcess.REVIEWERS;
    }

    @Override
    public List<Choice> choices(Function<String, Optional<String>> variables, Locale language) {
        return variables
                .apply(ReviewProcess.REVIEW.name())
                .map(ReviewProcess.REVIEW.read())
                .map(id -> reviewers.of(reviews.get(id)))
                .orElse(List.of())
                .stream()
                .map(officer -> new Choice(officer.id().value(), officer.name().in(language)))
                .toList();
    }
}
