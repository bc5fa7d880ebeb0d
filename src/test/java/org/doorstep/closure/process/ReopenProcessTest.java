package org.doorstep.closure.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.doorstep.office.APetition.aPetition;

import java.util.List;
import java.util.Map;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.OfficerId;
import org.doorstep.letters.Letters;
import org.doorstep.letters.Letters.Kind;
import org.doorstep.office.Covers;
import org.doorstep.office.Desks;
import org.doorstep.office.InTheOffice;
import org.doorstep.office.TheOffice;
import org.doorstep.petition.Demand;
import org.doorstep.petition.Demands;
import org.doorstep.petition.EarlierHands;
import org.doorstep.petition.Group;
import org.doorstep.petition.Petitions;
import org.doorstep.petition.Status;
import org.doorstep.review.APetitioner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every path of {@code reopen.bpmn}. */
@InTheOffice
@Covers("reopen")
class ReopenProcessTest {

    @Autowired
    TheOffice theOffice;

    @Autowired
    Desks desks;

    @Autowired
    Petitions petitions;

    @Autowired
    Group group;

    @Autowired
    Demands demands;

    @Autowired
    Letters letters;

    @Autowired
    List<EarlierHands> hands;

    private DemandNumber demand;

    @BeforeEach
    void a_demand_was_decided_and_the_petitioner_is_asked() {
        theOffice.opens();
        demand = theOffice.registers(aPetition()).demand();
        theOffice.goesOnTo("followUp");
    }

    @Test
    void handled_again_it_is_heard_decided_served_carried_out_and_followed_up_anew() {
        isNotContent();
        assertThat(theOffice.instanceOf("reopen"))
                .isWaitingAt("user_decideReopening")
                .task()
                .hasCandidateGroup("petition-office-head");

        theOffice.completes("decideReopening").by("wu.jian").ordinarily();
        assertThat(demands.get(demand).decidedOn()).isNull();
        assertThat(theOffice.openSteps()).contains("assignHandler");
        handledAgainUpTo("draftDecision");
        theOffice.completes("draftDecision").with("outcome", "SUPPORT", "reply", "The cable is replaced.");
        handledAgainUpTo("followUp");
        assertThat(demands.get(demand).carriedOutOn()).isNotNull();
        theOffice.completes("followUp").ordinarily();

        assertThat(demands.get(demand).settled()).isEqualTo(Demand.Settled.YES);
        assertThat(demands.get(demand).endedOn()).isNotNull();
        assertThat(theOffice.instanceOf("reopen")).isNull();
        assertThat(texts(Kind.DECISION_LETTER)).hasSize(2).last().asString().contains("The cable is replaced.");
        assertThat(texts(Kind.REOPENED_NOTICE)).singleElement().asString().contains("Nobody has looked at the cable.");
    }

    @Test
    void the_new_letter_has_a_proof_of_service_of_its_own() {
        isNotContent();
        theOffice.completes("decideReopening").ordinarily();
        handledAgainUpTo("serveDecision");

        theOffice.completes("serveDecision").with("receipt", "Return slip 4712.");

        assertThat(demands.get(demand).servedOn()).isNotNull();
        assertThat(desks.of("lin.yu")
                        .get("/api/cases/" + demand.petition())
                        .is(200)
                        .json()
                        .toString())
                .contains("Handled again");
    }

    @Test
    void decided_otherwise_once_more_there_is_nothing_to_carry_out() {
        isNotContent();
        theOffice.completes("decideReopening").ordinarily();
        handledAgainUpTo("draftDecision");

        theOffice.completes("draftDecision").with("outcome", "EXPLAIN", "carryOutBy", null);
        handledAgainUpTo("followUp");

        assertThat(demands.get(demand).carriedOutOn()).isNull();
    }

    @Test
    void not_handled_again_the_petitioner_reads_why_and_until_when_a_review_is_open() {
        isNotContent();

        theOffice.completes("decideReopening").with("reopening", "LEAVE", "reopeningReasons", "Review is the way.");

        assertThat(theOffice.instanceOf("reopen")).isNull();
        assertThat(demands.get(demand).outcome()).isEqualTo(Demand.Outcome.SUPPORT);
        assertThat(texts(Kind.NOT_REOPENED_NOTICE))
                .singleElement()
                .asString()
                .contains("Review is the way.", "you can still ask", "R22 §35");
    }

    @Test
    void a_withdrawal_ends_it_with_one_confirmation() {
        isNotContent();

        desks.of("lin.yu")
                .post("/api/cases/" + demand.petition() + "/withdrawal", Map.of("words", "By phone."))
                .is(204);
        theOffice.runsItsJobs();

        assertThat(theOffice.openSteps()).isEmpty();
        assertThat(texts(Kind.WITHDRAWAL_CONFIRMATION)).hasSize(1);
    }

    @Test
    void a_rating_that_comes_after_it_closes_the_petition_and_the_demand_is_handled_again_all_the_same() {
        isNotContent();
        theOffice.completes("decideReopening").ordinarily();

        theOffice.completes("askRating").ordinarily();

        assertThat(petitions.get(demand.petition()).archivedAt()).isNotNull();
        assertThat(status()).isEqualTo(Status.IN_HAND);
        handledAgainUpTo("followUp");
        theOffice.completes("followUp").ordinarily();
        assertThat(status()).isEqualTo(Status.ARCHIVED);
    }

    @Test
    void what_the_petitioner_sends_meanwhile_is_read_also_where_the_petition_was_archived() {
        isNotContent();
        theOffice.completes("decideReopening").ordinarily();
        theOffice.completes("askRating").ordinarily();
        APetitioner.of(demand.petition(), group, desks)
                .sends("It stood still on Monday.")
                .is(204);

        theOffice.completes("readMaterial").ordinarily();

        assertThat(theOffice.openSteps()).containsExactly("assignHandler");
    }

    @Test
    void what_is_found_to_be_urgent_meanwhile_is_reported_up_the_line() {
        isNotContent();
        theOffice.completes("decideReopening").ordinarily();
        theOffice.completes("askRating").ordinarily();
        desks.of("lin.yu")
                .post("/api/cases/" + demand.petition() + "/urgency", Map.of("words", "Somebody is stuck in it."))
                .is(204);

        theOffice.completes("reportUrgent").ordinarily();

        assertThat(theOffice.openSteps()).containsExactly("assignHandler");
    }

    @Test
    void while_a_review_is_under_way_it_cannot_be_handled_again_and_the_sentence_names_the_article() {
        isNotContent();
        asksForReview();

        assertThatThrownBy(() -> theOffice.completes("decideReopening").ordinarily())
                .hasStackTraceContaining("closure.reviewUnderWay")
                .hasStackTraceContaining("R22 §35");
        theOffice.completes("decideReopening").with("reopening", "LEAVE", "reopeningReasons", "It is under review.");
        assertThat(demands.get(demand).decidedOn()).isNotNull();
    }

    @Test
    void what_the_body_above_has_answered_goes_on_by_its_stages() {
        isNotContent();
        asksForReview();
        reviewedToTheEnd();

        assertThatThrownBy(() -> theOffice.completes("decideReopening").ordinarily())
                .hasStackTraceContaining("closure.reviewed")
                .hasStackTraceContaining("R22 §36");
    }

    @Test
    void after_the_last_stage_the_procedure_has_ended() {
        isNotContent();
        asksForReview();
        reviewedToTheEnd();
        asksForReview();
        theOffice.completes("nameReviewer").with("reviewer", "cai.xin");
        reviewedToTheEnd();

        assertThatThrownBy(() -> theOffice.completes("decideReopening").ordinarily())
                .hasStackTraceContaining("closure.procedureEnded")
                .hasStackTraceContaining("R22 §36");
    }

    @Test
    void whoever_handled_it_the_first_time_reviews_it_never() {
        var first = demands.get(demand).handler();
        isNotContent();
        theOffice.completes("decideReopening").ordinarily();

        assertThat(demands.get(demand).handler()).isNull();
        assertThat(hands)
                .anySatisfy(part -> assertThat(part.before("REVIEW", demand)).contains(first));
    }

    @Test
    void the_handler_of_the_new_round_does_not_ask_whether_it_is_settled() {
        isNotContent();
        theOffice.completes("decideReopening").ordinarily();
        handledAgainUpTo("followUp");
        demands.giveHandler(demand, new OfficerId("lin.yu"));

        assertThatThrownBy(() -> theOffice.completes("followUp").by("lin.yu").ordinarily())
                .hasStackTraceContaining("closure.followUpByHandler");
    }

    @Test
    void not_content_again_somebody_decides_again() {
        isNotContent();
        theOffice.completes("decideReopening").ordinarily();
        handledAgainUpTo("followUp");

        isNotContent();
        theOffice.completes("decideReopening").with("reopening", "LEAVE", "reopeningReasons", "Enough was done.");

        assertThat(texts(Kind.REOPENED_NOTICE)).hasSize(1);
        assertThat(texts(Kind.NOT_REOPENED_NOTICE)).hasSize(1);
    }

    private void isNotContent() {
        theOffice.completes("followUp").with("settled", "NO", "said", "It stands still again.");
    }

    private void asksForReview() {
        APetitioner.of(demand.petition(), group, desks).asksForReview().is(201);
        theOffice.runsItsJobs();
    }

    private void reviewedToTheEnd() {
        for (var step : List.of("nameReviewer", "examineReview", "draftReview", "approveReview", "serveReview")) {
            if (theOffice.openSteps().contains(step)) {
                theOffice.completes(step).ordinarily();
            }
        }
    }

    private void handledAgainUpTo(String last) {
        for (var step : List.of(
                "assignHandler", "hearPetitioner", "draftDecision", "approveDecision", "serveDecision", "carryOut")) {
            if (step.equals(last)) {
                return;
            } else if (theOffice.openSteps().contains(step)) {
                theOffice.completes(step).ordinarily();
            }
        }
    }

    private Status status() {
        return Status.of(petitions.get(demand.petition()), demands.allOf(demand.petition()));
    }

    private List<String> texts(Kind kind) {
        return letters.of(demand.petition()).stream()
                .filter(letter -> letter.kind() == kind)
                .map(Letters.Letter::text)
                .toList();
    }
}
