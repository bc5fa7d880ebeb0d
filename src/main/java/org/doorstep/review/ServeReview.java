package org.doorstep.review;

import java.time.Clock;
import java.time.LocalDate;
import org.doorstep.kernel.HappenedOn;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.UseCase;
import org.doorstep.letters.ServiceMethod;
import org.doorstep.petition.Timeline;
import org.jspecify.annotations.Nullable;

/** Records how and when the opinion reached the petitioner, with proof: from that day the next stage may be asked for. */
@UseCase
public class ServeReview {

    private final Reviews reviews;
    private final Timeline timeline;
    private final Clock clock;

    ServeReview(Reviews reviews, Timeline timeline, Clock clock) {
        this.reviews = reviews;
        this.timeline = timeline;
        this.clock = clock;
    }

    public void serve(ReviewId id, ServiceMethod method, @Nullable LocalDate saidOn, String receipt, OfficerId by) {
        var review = reviews.get(id);
        var today = LocalDate.now(clock);
        var on = HappenedOn.settle("receivedOn", saidOn, today, review.issuedOn());
        reviews.serve(id, method, on.day(), receipt);
        reviews.end(id, today);
        timeline.add(review.demand().petition(), review.demand(), Timeline.Kind.REVIEW_SERVED, by);
    }
}
