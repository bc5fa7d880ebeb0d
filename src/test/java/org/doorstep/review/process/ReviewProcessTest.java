package org.doorstep.review.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.doorstep.office.APetition.aPetition;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.OfficerId;
import org.doorstep.letters.Letters;
import org.doorstep.letters.Letters.Kind;
import org.doorstep.office.Covers;
import org.doorstep.office.Desks;
import org.doorstep.office.InTheOffice;
import org.doorstep.office.TheOffice;
import org.doorstep.petition.Demand.ReviewOutcome;
import org.doorstep.petition.Demands;
import org.doorstep.petition.Group;
import org.doorstep.review.APetitioner;
import org.doorstep.review.Opinion;
import org.doorstep.review.Opinions;
import org.doorstep.review.Review;
import org.doorstep.review.Reviews;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every path of {@code review.bpmn}. */
@InTheOffice
@Covers("review")
class ReviewProcessTest {

    @Autowired
    TheOffice theOffice;

    @Autowired
    Desks desks;

    @Autowired
    Group group;

    @Autowired
    Demands demands;

    @Autowired
    Reviews reviews;

    @Autowired
    Opinions opinions;

    @Autowired
    Letters letters;

    @Autowired
    Clock clock;

    private DemandNumber demand;
    private APetitioner petitioner;

    @BeforeEach
    void a_decision_has_been_served() {
        demand = theOffice.registers(aPetition()).demand();
        theOffice.goesOnTo("followUp");
        petitioner = APetitioner.of(demand.petition(), group, desks);
    }

    @Test
    void a_reviewer_of_the_body_above_examines_its_head_approves_and_the_opinion_is_served_with_proof() {
        var review = asks();
        assertThat(review).isWaitingAt("user_nameReviewer").task().hasCandidateGroup("head-zone-review");
        theOffice.completes("nameReviewer").ordinarily();

        assertThat(review).isWaitingAt("user_examineReview").task().isAssignedTo("jiang.tao");
        theOffice.completes("examineReview").ordinarily();
        theOffice.completes("draftReview").ordinarily();
        assertThat(review).isWaitingAt("user_approveReview").task().hasCandidateGroup("head-zone-review");
        theOffice.completes("approveReview").ordinarily();
        assertThat(review).isWaitingAt("user_serveReview").task().hasCandidateGroup("registrar");
        theOffice.completes("serveReview").ordinarily();

        assertThat(review)
                .hasPassedInOrder(
                        "start_reviewAsked",
                        "gate_askedInTime",
                        "user_nameReviewer",
                        "user_examineReview",
                        "user_draftReview",
                        "user_approveReview",
                        "gate_reviewApproved",
                        "service_issueReview",
                        "gate_upheld",
                        "user_serveReview",
                        "end_reviewServed")
                .isEnded();
        assertThat(demands.get(demand).reviewed()).isEqualTo(ReviewOutcome.UPHELD);
        assertThat(theReview())
                .returns("REVIEW", Review::stage)
                .returns(new OfficerId("jiang.tao"), Review::reviewer)
                .returns(ReviewOutcome.UPHELD, Review::outcome);
        assertThat(letter(Kind.REVIEW_OPINION))
                .contains("Review Committee of the Zone", "Civil Code, Article 942", "The answer stands.")
                .contains("you can ask Final Review Office of the City for a final review within 30 days");
    }

    @Test
    void the_head_returns_a_draft_and_the_next_round_is_kept_beside_it() {
        var review = asks();
        goesOnTo("approveReview");
        theOffice.completes("approveReview").with("approval", "RETURNED", "remark", "Say a word about the cable.");

        assertThat(review).isWaitingAt("user_draftReview").task().isAssignedTo("jiang.tao");
        theOffice.completes("draftReview").with("reviewOutcome", "CHANGED");
        theOffice.completes("approveReview").ordinarily();

        assertThat(opinions.of(theReview().id()))
                .extracting(round -> round.draft().outcome(), Opinion::returnedRemark)
                .containsExactly(
                        tuple(ReviewOutcome.UPHELD, "Say a word about the cable."), tuple(ReviewOutcome.CHANGED, null));
    }

    @Test
    void a_draft_is_not_returned_without_a_remark() {
        asks();
        goesOnTo("approveReview");

        assertThatThrownBy(() -> theOffice.completes("approveReview").with("approval", "RETURNED"))
                .hasMessageContaining("remark");
    }

    @Test
    void whoever_drafted_an_opinion_does_not_approve_it() {
        asks();
        goesOnTo("draftReview");
        var draft = theOffice.taskOf("draftReview").getId();
        desks.of("qiu.lei")
                .post("/engine-rest/task/" + draft + "/assignee", Map.of("userId", "qiu.lei"))
                .is(204);
        theOffice.completes("draftReview").by("qiu.lei").ordinarily();

        assertThatThrownBy(
                        () -> theOffice.completes("approveReview").by("qiu.lei").ordinarily())
                .hasMessageContaining("four eyes");
    }

    @Test
    void what_is_revoked_goes_back_to_the_unit_as_a_task_with_proof() {
        var review = asks();
        goesOnTo("draftReview");
        theOffice.completes("draftReview").with("reviewOutcome", "REVOKED");
        theOffice.completes("approveReview").ordinarily();

        assertThat(review).hasPassed("service_orderCarryOut").isWaitingAt("user_serveReview");
        assertThat(theOffice.openSteps()).contains("carryOutReview");
        assertThat(demands.get(demand).reviewed()).isEqualTo(ReviewOutcome.REVOKED);
        assertThat(letter(Kind.REVIEW_OPINION)).contains("revoked, and the matter is to be handled anew");
    }

    @Test
    void a_late_request_with_a_good_cause_is_reviewed() {
        theOffice.letsPass(Period.ofDays(60));
        var review = asks();
        assertThat(review).isWaitingAt("user_weighCause").task().hasCandidateGroup("petition-office");

        theOffice.completes("weighCause").ordinarily();

        assertThat(review).isWaitingAt("user_nameReviewer");
    }

    @Test
    void a_late_request_without_a_good_cause_is_answered_with_the_way_out() {
        theOffice.letsPass(Period.ofDays(60));
        var review = asks();

        theOffice.completes("weighCause").with("cause", "NONE", "causeReasons", "She was at home all the time.");

        assertThat(review).hasPassed("service_declineReview").isEnded();
        assertThat(letter(Kind.REVIEW_DECLINED))
                .contains("She was at home all the time.", "New facts or new reasons make a new petition");
        assertThat(petitioner.sees().at("/reviews/0/standingName").asText()).contains("too late");
    }

    @Test
    void the_withdrawal_of_the_petition_ends_its_review_with_one_confirmation() {
        var review = asks();

        petitioner
                .desk()
                .post("/api/petitions/" + demand.petition() + "/withdrawal", Map.of())
                .is(204);
        theOffice.runsItsJobs();

        assertThat(review).hasPassed("end_reviewWithdrawn").isEnded();
        assertThat(theOffice.openSteps()).isEmpty();
        assertThat(letters.toPetitioner(demand.petition()))
                .filteredOn(sent -> sent.kind() == Kind.WITHDRAWAL_CONFIRMATION)
                .hasSize(1);
        assertThat(theReview().endedOn()).isNotNull();
        assertThat(petitioner.asksForReview().is(409).body()).contains("was withdrawn");
    }

    @Test
    void a_registrar_takes_a_letter_down_with_the_day_on_which_it_came() {
        theOffice.letsPass(Period.ofDays(3));
        var came = LocalDate.now(clock).minusDays(2);

        var review = theOffice.starts(
                "review",
                "chen.min",
                Map.of("demandNumber", demand.value(), "receivedOn", came.toString(), "reasons", "Not my lift."));

        assertThat(review).isWaitingAt("user_nameReviewer");
        assertThat(review.getBusinessKey()).isEqualTo(demand.petition().value());
        assertThat(theReview().askedOn()).isEqualTo(came);
        assertThat(reviews.reasons(theReview().id())).isEqualTo("Not my lift.");
    }

    private ProcessInstance asks() {
        petitioner.asksForReview().is(201);
        theOffice.runsItsJobs();
        return theOffice.instanceOf("review");
    }

    /** Completes the steps of the review, and no other, until this one waits. */
    private void goesOnTo(String step) {
        List.of("nameReviewer", "examineReview", "draftReview", "approveReview", "serveReview").stream()
                .takeWhile(earlier -> !earlier.equals(step))
                .forEach(earlier -> theOffice.completes(earlier).ordinarily());
    }

    private Review theReview() {
        return reviews.of(demand).get(0);
    }

    private String letter(Kind kind) {
        return letters.toPetitioner(demand.petition()).stream()
                .filter(letter -> letter.kind() == kind)
                .findFirst()
                .orElseThrow()
                .text();
    }
}
