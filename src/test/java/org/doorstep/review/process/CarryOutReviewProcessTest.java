package org.doorstep.review.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.doorstep.office.APetition.aPetition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.office.Covers;
import org.doorstep.office.Desks;
import org.doorstep.office.InTheOffice;
import org.doorstep.office.TheOffice;
import org.doorstep.petition.Group;
import org.doorstep.petition.Timeline;
import org.doorstep.review.APetitioner;
import org.doorstep.review.Reviews;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every path of {@code carry-out-review.bpmn}. */
@InTheOffice
@Covers("carry-out-review")
class CarryOutReviewProcessTest {

    @Autowired
    TheOffice theOffice;

    @Autowired
    Desks desks;

    @Autowired
    Group group;

    @Autowired
    Reviews reviews;

    @Autowired
    Timeline timeline;

    @Autowired
    Clock clock;

    private DemandNumber demand;
    private ProcessInstance carryOut;

    @BeforeEach
    void a_review_has_changed_a_decision() {
        demand = theOffice.registers(aPetition()).demand();
        theOffice.goesOnTo("followUp");
        APetitioner.of(demand.petition(), group, desks).asksForReview().is(201);
        theOffice.runsItsJobs();
        for (var step : List.of("nameReviewer", "examineReview")) {
            theOffice.completes(step).ordinarily();
        }
        theOffice.completes("draftReview").with("reviewOutcome", "CHANGED");
        theOffice.completes("approveReview").ordinarily();
        carryOut = theOffice.instanceOf("carry-out-review");
    }

    @Test
    void the_unit_that_answered_first_does_what_the_review_says_and_keeps_the_proof() {
        assertThat(carryOut)
                .isWaitingAt("user_carryOutReview")
                .task()
                .hasCandidateGroup("unit-housing")
                .hasCandidateGroup("head-housing");

        theOffice.completes("carryOutReview").by("he.lan").ordinarily();

        assertThat(carryOut).hasPassed("end_reviewCarriedOut").isEnded();
        assertThat(reviews.of(demand).get(0).carriedOutOn()).isEqualTo(LocalDate.now(clock));
        assertThat(timeline.of(demand.petition()))
                .extracting(Timeline.Entry::kind)
                .contains(Timeline.Kind.REVIEW_CARRIED_OUT);
    }

    @Test
    void it_cannot_have_been_done_before_the_review_said_so() {
        var before = LocalDate.now(clock).minusDays(1).toString();

        assertThatThrownBy(() -> theOffice.completes("carryOutReview").with("carriedOutOn", before))
                .hasMessageContaining(before);
    }
}
