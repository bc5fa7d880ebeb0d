package org.doorstep.review;

import java.util.List;
import java.util.Optional;
import org.doorstep.kernel.OfficerId;

/** The opinions of reviews, round by round; words encrypted at rest. */
public interface Opinions {

    /** Files a draft as the next round. */
    void draft(ReviewId review, Opinion.Draft draft, OfficerId by);

    void approve(Opinion opinion, OfficerId by);

    void sendBack(Opinion opinion, String remark, OfficerId by);

    /** The rounds of a review, the first one first. */
    List<Opinion> of(ReviewId review);

    default Optional<Opinion> latest(ReviewId review) {
        return of(review).stream().reduce((earlier, later) -> later);
    }
}
