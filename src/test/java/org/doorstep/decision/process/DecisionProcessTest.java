package org.doorstep.decision.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.doorstep.office.APetition.aPetition;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.doorstep.decision.Decision;
import org.doorstep.decision.Decisions;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.OfficerId;
import org.doorstep.letters.Letters;
import org.doorstep.letters.Letters.Kind;
import org.doorstep.letters.ServiceMethod;
import org.doorstep.office.Covers;
import org.doorstep.office.InTheOffice;
import org.doorstep.office.TheOffice;
import org.doorstep.petition.Demand.Outcome;
import org.doorstep.petition.Demands;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every path of {@code decision.bpmn}. */
@InTheOffice
@Covers("decision")
class DecisionProcessTest {

    @Autowired
    TheOffice theOffice;

    @Autowired
    Demands demands;

    @Autowired
    Decisions decisions;

    @Autowired
    Letters letters;

    @Autowired
    Clock clock;

    private DemandNumber demand;
    private ProcessInstance decision;

    @BeforeEach
    void the_facts_are_found() {
        demand = theOffice.registers(aPetition()).demand();
        theOffice.goesOnTo("draftDecision");
        decision = theOffice.instanceOf("decision");
    }

    @Test
    void the_handler_drafts_the_head_approves_and_the_letter_is_served_with_proof() {
        assertThat(decision).isWaitingAt("user_draftDecision").task().isAssignedTo("he.lan");
        theOffice.completes("draftDecision").ordinarily();

        assertThat(decision).isWaitingAt("user_approveDecision").task().hasCandidateGroup("head-housing");
        theOffice.completes("approveDecision").ordinarily();

        assertThat(decision)
                .isWaitingAt("user_serveDecision")
                .task()
                .hasCandidateGroup("registrar")
                .isNotAssigned();
        theOffice.completes("serveDecision").with("serviceMethod", "ADULT_FAMILY");

        assertThat(decision)
                .hasPassedInOrder(
                        "start_factsFound",
                        "user_draftDecision",
                        "user_approveDecision",
                        "gate_approved",
                        "service_issueDecision",
                        "user_serveDecision",
                        "end_decisionServed")
                .isEnded();
        var today = LocalDate.now(clock);
        var decided = demands.get(demand);
        assertThat(decided)
                .returns(Outcome.SUPPORT, it -> it.outcome())
                .returns(today, it -> it.decidedOn())
                .returns(today, it -> it.servedOn())
                .returns(today.plusDays(20), it -> it.carryOutBy());
        assertThat(decisions.service(demand, Kind.DECISION_LETTER))
                .hasValueSatisfying(
                        service -> assertThat(service).returns(ServiceMethod.ADULT_FAMILY, it -> it.method()));
        assertThat(letter(Kind.DECISION_LETTER))
                .contains("Civil Code, Article 942")
                .contains("The lift will be repaired.");
    }

    @Test
    void the_head_returns_a_draft_with_a_remark_and_the_next_round_is_kept_beside_it() {
        theOffice.completes("draftDecision").with("outcome", "EXPLAIN");
        theOffice.completes("approveDecision").with("approval", "RETURNED", "remark", "Name the day of the repair.");
        assertThat(decision).isWaitingAt("user_draftDecision").task().isAssignedTo("he.lan");

        theOffice.completes("draftDecision").ordinarily();
        theOffice.completes("approveDecision").ordinarily();

        assertThat(decision).isWaitingAt("user_serveDecision");
        List<Decision> rounds = decisions.of(demand);
        assertThat(rounds)
                .extracting(round -> round.draft().outcome())
                .containsExactly(Outcome.EXPLAIN, Outcome.SUPPORT);
        assertThat(rounds.get(0))
                .returns("Name the day of the repair.", Decision::returnedRemark)
                .returns(false, Decision::isApproved);
        assertThat(rounds.get(1))
                .returns(new OfficerId("he.lan"), Decision::draftedBy)
                .returns(new OfficerId("huang.wei"), Decision::approvedBy);
    }

    @Test
    void a_draft_is_not_returned_without_a_remark() {
        theOffice.completes("draftDecision").ordinarily();

        assertThatThrownBy(() -> theOffice.completes("approveDecision").with("approval", "RETURNED"))
                .hasMessageContaining("remark");
    }

    @Test
    void a_request_is_not_adopted_but_supported_explained_or_refused() {
        assertThatThrownBy(() -> theOffice.completes("draftDecision").with("outcome", "ADOPTED"))
                .hasMessageContaining("Article 32");
        assertThat(decision).isWaitingAt("user_draftDecision");
    }

    @Test
    void what_is_granted_cannot_have_been_carried_out_by_yesterday() {
        var yesterday = LocalDate.now(clock).minusDays(1).toString();

        assertThatThrownBy(() -> theOffice.completes("draftDecision").with("carryOutBy", yesterday))
                .hasMessageContaining(yesterday);
    }

    @Test
    void what_is_granted_without_a_day_is_carried_out_within_the_usual_period() {
        theOffice.completes("draftDecision").with("carryOutBy", null);
        theOffice.completes("approveDecision").ordinarily();

        assertThat(demands.get(demand).carryOutBy())
                .isAfter(LocalDate.now(clock).plusDays(30));
    }

    @Test
    void a_letter_cannot_have_arrived_before_it_was_written() {
        theOffice.goesOnTo("serveDecision");
        var decidedOn = LocalDate.now(clock);
        theOffice.letsPass(Period.ofDays(2));

        assertThatThrownBy(() -> theOffice
                        .completes("serveDecision")
                        .with("receivedOn", decidedOn.minusDays(1).toString()))
                .hasMessageContaining(decidedOn.toString());
        theOffice.completes("serveDecision").with("receivedOn", decidedOn.toString());

        assertThat(demands.get(demand).servedOn()).isEqualTo(decidedOn);
    }

    @Test
    void a_letter_cannot_arrive_tomorrow() {
        theOffice.goesOnTo("serveDecision");

        assertThatThrownBy(() -> theOffice
                        .completes("serveDecision")
                        .with("receivedOn", LocalDate.now(clock).plusDays(1).toString()))
                .hasMessageContaining("still to come");
    }

    @Test
    void a_suggestion_is_adopted_and_answered_with_a_reply() {
        demand = theOffice.registers(aPetition().about("roads")).demand();
        theOffice.goesOnTo("classifyDemand");
        theOffice.completes("classifyDemand").with("demandType", "SUGGESTION");
        theOffice.goesOnTo("draftDecision");
        assertThatThrownBy(() -> theOffice.completes("draftDecision").with("outcome", "REFUSE"))
                .hasMessageContaining("Article 29");

        theOffice.completes("draftDecision").with("outcome", "ADOPTED_PART");
        theOffice.completes("approveDecision").ordinarily();

        assertThat(letter(Kind.SUGGESTION_REPLY)).isNotBlank();
    }

    private String letter(Kind kind) {
        return letters.of(demand.petition()).stream()
                .filter(letter -> letter.kind() == kind)
                .findFirst()
                .orElseThrow()
                .text();
    }
}
