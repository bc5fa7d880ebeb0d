package org.doorstep.petition.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.doorstep.office.APetition.aPetition;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.office.Covers;
import org.doorstep.office.InTheOffice;
import org.doorstep.office.TheOffice;
import org.doorstep.petition.Demand.Outcome;
import org.doorstep.petition.Demand.Settled;
import org.doorstep.petition.Demands;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every path of {@code demand.bpmn}. */
@InTheOffice
@Covers("demand")
class DemandProcessTest {

    @Autowired
    TheOffice theOffice;

    @Autowired
    Demands demands;

    @Autowired
    Clock clock;

    private DemandNumber number;
    private ProcessInstance demand;

    @BeforeEach
    void a_demand_is_opened() {
        number = theOffice.registers(aPetition()).demand();
        theOffice.goesOnTo("decideAcceptance");
        demand = theOffice.instanceOf("demand");
    }

    @Test
    void a_supported_demand_is_carried_out_with_proof_and_followed_up_by_somebody_else() {
        theOffice.goesOnTo("carryOut");
        assertThat(demand).isWaitingAt("user_carryOut").task().isAssignedTo("he.lan");

        theOffice.completes("carryOut").ordinarily();
        assertThat(demand).isWaitingAt("user_followUp").task().hasCandidateGroup("petition-office");

        theOffice.completes("followUp").with("settled", "PARTLY");

        assertThat(demand)
                .hasPassedInOrder(
                        "start_demandOpened",
                        "call_acceptance",
                        "gate_accepted",
                        "call_handling",
                        "call_decision",
                        "gate_supported",
                        "user_carryOut",
                        "user_followUp",
                        "service_recordOutcome",
                        "end_demandEnded")
                .isEnded();
        var today = LocalDate.now(clock);
        assertThat(demands.get(number))
                .returns(today, it -> it.carriedOutOn())
                .returns(Settled.PARTLY, it -> it.settled())
                .returns(today, it -> it.endedOn());
    }

    @Test
    void a_refused_demand_has_nothing_to_carry_out_but_is_followed_up() {
        theOffice.goesOnTo("draftDecision");
        theOffice.completes("draftDecision").with("outcome", "REFUSE");
        theOffice.goesOnTo("followUp");
        assertThat(demand).hasNotPassed("user_carryOut").isWaitingAt("user_followUp");

        theOffice.completes("followUp").with("settled", "NO");

        assertThat(demand).isEnded();
        assertThat(demands.get(number))
                .returns(Outcome.REFUSE, it -> it.outcome())
                .returns(Settled.NO, it -> it.settled());
    }

    @Test
    void a_demand_that_is_not_taken_up_ends_with_its_notice() {
        theOffice
                .completes("decideAcceptance")
                .with("acceptance", "NOT_ADMISSIBLE", "ground", "Another city.", "whereToGo", "Its petition office");

        assertThat(demand)
                .hasPassed("gate_accepted", "service_recordOutcome")
                .hasNotPassed("call_handling")
                .isEnded();
        assertThat(demands.get(number).endedOn()).isEqualTo(LocalDate.now(clock));
    }

    @Test
    void a_small_and_clear_matter_is_settled_without_further_ado() {
        theOffice.completes("decideAcceptance").with("simple", "YES");
        theOffice.completes("settleSimply").by("he.lan").ordinarily();

        assertThat(demand).hasPassed("call_simpleHandling", "gate_settled").hasNotPassed("call_handling");
        assertThat(demand).isWaitingAt("call_decision");
    }

    @Test
    void a_matter_that_is_not_so_simple_goes_the_ordinary_way() {
        theOffice.completes("decideAcceptance").with("simple", "YES");
        theOffice.completes("settleSimply").by("he.lan").with("settled", "NO");

        assertThat(demand).isWaitingAt("call_handling").hasNotPassed("call_decision");
    }

    @Test
    void the_handler_does_not_follow_up_on_own_work() {
        theOffice.completes("decideAcceptance").with("unit", "petition-office");
        theOffice.goesOnTo("assignHandler");
        theOffice.completes("assignHandler").with("handler", "lin.yu");
        theOffice.goesOnTo("followUp");

        assertThatThrownBy(() -> theOffice.completes("followUp").by("lin.yu").ordinarily())
                .hasMessageContaining("lin.yu");
        assertThat(demand).isWaitingAt("user_followUp");

        theOffice.completes("followUp").by("wu.jian").ordinarily();
        assertThat(demand).isEnded();
    }

    @Test
    void nothing_is_carried_out_before_it_was_decided() {
        theOffice.goesOnTo("carryOut");

        assertThatThrownBy(() -> theOffice
                        .completes("carryOut")
                        .with("carriedOutOn", LocalDate.now(clock).minusDays(1).toString()))
                .isInstanceOf(RuntimeException.class);
        assertThat(demand).isWaitingAt("user_carryOut");
    }
}
