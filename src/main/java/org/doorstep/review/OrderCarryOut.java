package org.doorstep.review;

import org.doorstep.kernel.UseCase;

/** Has the unit do what the review has changed or ordered; the letter alone carries nothing out (R22 §32). */
@UseCase
public class OrderCarryOut {

    private final Reviews reviews;
    private final ReviewsUnderWay underWay;

    OrderCarryOut(Reviews reviews, ReviewsUnderWay underWay) {
        this.reviews = reviews;
        this.underWay = underWay;
    }

    public void order(ReviewId id) {
        underWay.carryOut(reviews.get(id));
    }
}
