package org.doorstep.review;

import java.util.Locale;
import java.util.Optional;
import org.doorstep.directory.Directory;
import org.doorstep.directory.Officer;
import org.doorstep.directory.Role;
import org.doorstep.directory.Unit;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.UnitId;
import org.doorstep.petition.Demand;
import org.doorstep.petition.Interests;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds who reviews: the body next above the one that answered before (R22 §35, §36), and who acts for it. */
@Component
public class ReviewingBody {

    private final Directory directory;
    private final Reviews reviews;
    private final Interests interests;
    private final TookPart tookPart;

    ReviewingBody(Directory directory, Reviews reviews, Interests interests, TookPart tookPart) {
        this.directory = directory;
        this.reviews = reviews;
        this.interests = interests;
        this.tookPart = tookPart;
    }

    /** The body above the one that answered last; empty where the office has not said which it is. */
    public Optional<UnitId> next(Demand demand) {
        return reviews.latest(demand.number())
                .map(review -> Optional.ofNullable(review.body()))
                .orElseGet(() -> Optional.ofNullable(demand.unit()))
                .flatMap(this::above);
    }

    public Optional<String> nameOf(@Nullable UnitId body, Locale language) {
        return Optional.ofNullable(body)
                .flatMap(directory::unit)
                .map(unit -> unit.names().in(language));
    }

    /** The group whose officers may review. */
    public String officers(Review review) {
        var body = review.body();
        return body == null ? Role.PETITION_OFFICE.group() : Role.unitGroup(body);
    }

    /**
     * The group that names the reviewer and approves: the head of the body, or, where the head had a hand in the matter or
     * has an interest in it, the head next above.
     */
    public String heads(Review review) {
        var next = Optional.ofNullable(review.body());
        while (next.isPresent()) {
            if (directory
                    .headOf(next.get())
                    .map(Officer::id)
                    .filter(head -> isFit(head, review))
                    .isPresent()) {
                return Role.headGroup(next.get());
            }
            next = above(next.get());
        }
        return Role.PETITION_OFFICE_HEAD.group();
    }

    boolean isFit(OfficerId officer, Review review) {
        return !interests.has(officer, review.demand().petition())
                && !tookPart.before(review.stage(), review.demand()).contains(officer);
    }

    private Optional<UnitId> above(UnitId unit) {
        return directory.unit(unit).map(Unit::reviewedBy);
    }
}
