package org.doorstep.review;

/** What reviews ask of the running processes. */
public interface ReviewsUnderWay {

    /** Sends a request on its way. */
    void start(Review review);

    /** Gives what the review has ordered to the unit that answered first. */
    void carryOut(Review review);
}
