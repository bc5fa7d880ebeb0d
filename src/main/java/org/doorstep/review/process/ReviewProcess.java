package org.doorstep.review.process;

import java.time.LocalDate;
import org.doorstep.engine.Variable;
import org.doorstep.kernel.OfficerId;
import org.doorstep.letters.ServiceMethod;
import org.doorstep.petition.Demand.ReviewOutcome;
import org.doorstep.review.ApproveReview.Approval;
import org.doorstep.review.Review;
import org.doorstep.review.ReviewId;

/** The names that {@code review.bpmn}, its forms and Java share. */
final class ReviewProcess {

    static final String ID = "review";

    static final Variable<ReviewId> REVIEW = new Variable<>("reviewId", ReviewId::new);
    static final Variable<String> STAGE = Variable.text("reviewStage");
    static final Variable<Boolean> IN_TIME = new Variable<>("askedInTime", Boolean::valueOf);
    static final Variable<String> UNIT_GROUP = Variable.text("unitGroup");
    static final Variable<String> HEAD_GROUP = Variable.text("headGroup");
    static final Variable<LocalDate> RECEIVED_ON = Variable.day("receivedOn");
    static final Variable<Review.Cause> CAUSE = Variable.code("cause", Review.Cause.class);
    static final Variable<String> CAUSE_REASONS = Variable.text("causeReasons");
    static final Variable<OfficerId> REVIEWER = new Variable<>("reviewer", OfficerId::new);
    static final Variable<Boolean> HEARING = new Variable<>("hearing", "HELD"::equals);
    static final Variable<Integer> HEARING_DAYS = new Variable<>("hearingDays", Integer::valueOf);
    static final Variable<ReviewOutcome> OUTCOME = Variable.code("reviewOutcome", ReviewOutcome.class);
    static final Variable<String> FACTS = Variable.text("facts");
    static final Variable<String> REASONS = Variable.text("reasons");
    static final Variable<String> LAW = Variable.text("law");
    static final Variable<String> REPLY = Variable.text("reply");
    static final Variable<Approval> APPROVAL = Variable.code("approval", Approval.class);
    static final Variable<String> REMARK = Variable.text("remark");
    static final Variable<ServiceMethod> SERVICE_METHOD = Variable.code("serviceMethod", ServiceMethod.class);
    static final Variable<String> RECEIPT = Variable.text("receipt");

    /** The list in a form whose choices are those who may review. */
    static final String REVIEWERS = "reviewers";

    private ReviewProcess() {}
}
