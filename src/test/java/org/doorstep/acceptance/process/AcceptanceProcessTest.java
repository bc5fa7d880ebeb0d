package org.doorstep.acceptance.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.doorstep.office.APetition.aPetition;

import java.util.List;
import org.assertj.core.api.AbstractStringAssert;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.UnitId;
import org.doorstep.letters.Letters;
import org.doorstep.letters.Letters.Kind;
import org.doorstep.office.Covers;
import org.doorstep.office.InTheOffice;
import org.doorstep.office.TheOffice;
import org.doorstep.petition.Demand;
import org.doorstep.petition.Demand.Acceptance;
import org.doorstep.petition.Demands;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every path of {@code acceptance.bpmn}. */
@InTheOffice
@Covers("acceptance")
class AcceptanceProcessTest {

    @Autowired
    TheOffice theOffice;

    @Autowired
    Demands demands;

    @Autowired
    Letters letters;

    private DemandNumber demand;
    private ProcessInstance acceptance;

    @BeforeEach
    void a_demand_is_received() {
        demand = theOffice.registers(aPetition()).demand();
        theOffice.goesOnTo("classifyDemand");
        acceptance = theOffice.instanceOf("acceptance");
    }

    @Test
    void an_accepted_demand_goes_to_the_unit_in_charge_and_the_petitioner_is_told() {
        theOffice.completes("classifyDemand").ordinarily();
        assertThat(acceptance)
                .isWaitingAt("user_decideAcceptance")
                .variables()
                .containsEntry("route", "HANDLE")
                .containsEntry("unit", "housing");

        theOffice.completes("decideAcceptance").ordinarily();

        assertThat(acceptance)
                .hasPassedInOrder(
                        "start_demandReceived",
                        "user_classifyDemand",
                        "rule_routeDemand",
                        "gate_sealed",
                        "rule_competentUnit",
                        "user_decideAcceptance",
                        "service_issueNotice",
                        "end_noticeIssued")
                .isEnded();
        var accepted = demands.get(demand);
        assertThat(accepted.acceptance()).isEqualTo(Acceptance.ACCEPTED);
        assertThat(accepted.unit()).isEqualTo(new UnitId("housing"));
        assertThat(accepted.noticedOn()).isNotNull();
        assertThatTheLetterIs(Kind.ACCEPTANCE_NOTICE);
        assertThat(theOffice.instanceOf("demand"))
                .variables()
                .containsEntry("unitGroup", "unit-housing")
                .containsEntry("headGroup", "head-housing");
    }

    @Test
    void a_person_may_name_another_unit_than_the_table_does() {
        theOffice.completes("classifyDemand").ordinarily();

        theOffice.completes("decideAcceptance").with("unit", "land");

        assertThat(demands.get(demand).unit()).isEqualTo(new UnitId("land"));
    }

    @Test
    void classification_corrects_topic_and_community_of_the_demand() {
        theOffice.completes("classifyDemand").with("topic", "noise", "community", "harbour");

        assertThat(acceptance)
                .variables()
                .containsEntry("unit", "environment")
                .containsEntry("topicName", "Noise")
                .containsEntry("communityName", "Harbour");
        assertThat(demands.get(demand).topic()).isEqualTo("noise");
    }

    @Test
    void a_demand_for_the_courts_is_redirected_by_a_person_who_says_where_to_go() {
        theOffice.completes("classifyDemand").with("statutoryRoute", "LITIGATION");
        assertThat(acceptance).variables().containsEntry("route", "REDIRECT");

        theOffice
                .completes("decideAcceptance")
                .with(
                        "acceptance", "REDIRECTED",
                        "ground", "The contract is before the court.",
                        "whereToGo", "The district court, Lake Road 1");

        assertThat(acceptance).hasPassed("service_issueNotice").isEnded();
        assertThat(demands.get(demand).acceptance()).isEqualTo(Acceptance.REDIRECTED);
        assertThatTheLetterIs(Kind.REDIRECTION_NOTICE)
                .contains("The contract is before the court.")
                .contains("The district court, Lake Road 1");
    }

    @Test
    void whoever_is_redirected_reads_which_organ_decides_until_when_and_what_to_bring() {
        theOffice.completes("classifyDemand").with("statutoryRoute", "ARBITRATION");

        theOffice
                .completes("decideAcceptance")
                .with("acceptance", "REDIRECTED", "ground", "Wages that are owed go to arbitration.");

        assertThatTheLetterIs(Kind.REDIRECTION_NOTICE)
                .contains("arbitration commission")
                .contains("one year from the day you knew")
                .contains("request for arbitration in writing")
                .contains("R22 §31(2)");
    }

    @Test
    void nobody_is_redirected_without_a_word_on_where_to_go() {
        theOffice.completes("classifyDemand").ordinarily();

        assertThatThrownBy(() -> theOffice
                        .completes("decideAcceptance")
                        .with("acceptance", "REDIRECTED", "ground", "Another procedure."))
                .hasMessageContaining("where the petitioner can go");
        assertThat(demands.get(demand).acceptance()).isNull();
    }

    @Test
    void a_demand_that_is_not_for_this_office_is_answered_with_ground_and_where_to_go() {
        theOffice.completes("classifyDemand").ordinarily();

        theOffice
                .completes("decideAcceptance")
                .with(
                        "acceptance", "NOT_ADMISSIBLE",
                        "ground", "The matter arose in another city.",
                        "whereToGo", "The petition office of that city");

        assertThat(demands.get(demand).acceptance()).isEqualTo(Acceptance.NOT_ADMISSIBLE);
        assertThatTheLetterIs(Kind.NOT_ADMISSIBLE_NOTICE).contains("The matter arose in another city.");
    }

    @Test
    void what_has_been_through_final_review_is_no_longer_taken_up() {
        theOffice.completes("classifyDemand").ordinarily();

        theOffice
                .completes("decideAcceptance")
                .with("acceptance", "NO_LONGER_ADMISSIBLE", "ground", "Same facts and reasons as in the final review.");

        assertThat(demands.get(demand).acceptance()).isEqualTo(Acceptance.NO_LONGER_ADMISSIBLE);
        assertThatTheLetterIs(Kind.NO_LONGER_ADMISSIBLE_NOTICE);
    }

    @Test
    void what_is_passed_on_comes_back_for_another_decision_where_the_unit_is_not_competent() {
        theOffice.completes("classifyDemand").ordinarily();
        theOffice.completes("decideAcceptance").with("acceptance", "FORWARDED");
        assertThat(acceptance).isWaitingAt("call_transfer");
        theOffice
                .completes("answerTransfer")
                .with("transferAnswer", "OBJECTED", "objection", "The house stands on city land.");
        theOffice.completes("decideObjection").ordinarily();
        assertThat(acceptance).isWaitingAt("user_decideAcceptance");

        theOffice.completes("decideAcceptance").with("unit", "land");

        assertThat(acceptance).hasPassed("service_issueNotice").isEnded();
        assertThat(demands.get(demand).unit()).isEqualTo(new UnitId("land"));
    }

    @Test
    void what_is_passed_on_and_taken_up_is_accepted() {
        theOffice.completes("classifyDemand").ordinarily();

        theOffice.completes("decideAcceptance").with("acceptance", "FORWARDED");
        theOffice.completes("answerTransfer").ordinarily();

        assertThat(acceptance).hasPassed("gate_takenUp", "service_issueNotice").isEnded();
        assertThatTheLetterIs(Kind.ACCEPTANCE_NOTICE).contains("Housing Bureau");
    }

    @Test
    void what_concerns_several_units_is_accepted_by_the_one_that_they_settle_on() {
        theOffice.completes("classifyDemand").ordinarily();

        theOffice
                .completes("decideAcceptance")
                .with(
                        "acceptance", "SEVERAL",
                        "concernedUnits", List.of("housing", "land"),
                        "concernedWhy", "The house is new, the land is the city's.");
        assertThat(acceptance).isWaitingAt("call_jurisdictionDispute");
        theOffice.completes("negotiateJurisdiction").ordinarily();

        assertThat(acceptance)
                .hasPassedInOrder("gate_transferred", "service_takeUp", "service_issueNotice", "end_noticeIssued")
                .isEnded();
        var accepted = demands.get(demand);
        assertThat(accepted.acceptance()).isEqualTo(Acceptance.ACCEPTED);
        assertThat(accepted.unit()).isEqualTo(new UnitId("land"));
        assertThatTheLetterIs(Kind.ACCEPTANCE_NOTICE).contains("Land Bureau");
        assertThat(theOffice.taskOf("assignHandler")).hasCandidateGroup("head-land");
    }

    @Test
    void a_misconduct_report_is_sealed_and_no_unit_is_named() {
        theOffice.completes("classifyDemand").with("demandType", "ACCUSATION");

        assertThat(acceptance)
                .hasPassed("service_sealDemand")
                .hasNotPassed("rule_competentUnit", "user_decideAcceptance")
                .isWaitingAt("call_sealedReport");
        assertThat(theOffice.openSteps()).containsExactly("handOver");

        theOffice.completes("handOver").ordinarily();

        assertThat(acceptance).hasPassed("end_handedOver").isEnded();
        Demand sealed = demands.get(demand);
        assertThat(sealed.sealed()).isTrue();
        assertThat(sealed.unit()).isNull();
        assertThat(sealed.acceptance()).isEqualTo(Acceptance.HANDED_OVER);
    }

    @Test
    void a_no_without_a_ground_is_refused() {
        theOffice.completes("classifyDemand").ordinarily();

        assertThatThrownBy(() -> theOffice
                        .completes("decideAcceptance")
                        .with("acceptance", "NOT_ADMISSIBLE", "whereToGo", "The court"))
                .hasMessageContaining("ground");
        assertThat(acceptance).isWaitingAt("user_decideAcceptance");
    }

    @Test
    void a_unit_that_handles_no_demands_is_refused() {
        theOffice.completes("classifyDemand").ordinarily();

        assertThatThrownBy(() -> theOffice.completes("decideAcceptance").with("unit", "leadership"))
                .hasMessageContaining("leadership");
        assertThat(demands.get(demand).acceptance()).isNull();
    }

    private AbstractStringAssert<?> assertThatTheLetterIs(Kind kind) {
        var issued = letters.of(demand.petition()).stream()
                .filter(letter -> letter.kind() == kind)
                .toList();
        assertThat(issued).hasSize(1);
        return assertThat(issued.get(0).text());
    }
}
