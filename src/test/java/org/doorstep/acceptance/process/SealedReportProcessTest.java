package org.doorstep.acceptance.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.doorstep.office.APetition.aPetition;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.doorstep.acceptance.HandOvers;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.office.Covers;
import org.doorstep.office.InTheOffice;
import org.doorstep.office.TheOffice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every path of {@code sealed-report.bpmn}. */
@InTheOffice
@Covers("sealed-report")
class SealedReportProcessTest {

    @Autowired
    TheOffice theOffice;

    @Autowired
    HandOvers handOvers;

    @Autowired
    Clock clock;

    private DemandNumber demand;
    private ProcessInstance report;

    @BeforeEach
    void a_report_is_sealed() {
        demand = theOffice.registers(aPetition()).demand();
        theOffice.goesOnTo("classifyDemand");
        theOffice.completes("classifyDemand").with("demandType", "ACCUSATION");
        report = theOffice.instanceOf("sealed-report");
    }

    @Test
    void the_discipline_office_alone_hands_it_over_with_a_receipt() {
        assertThat(report).isWaitingAt("user_handOver").task().hasCandidateGroup("discipline-office");

        theOffice.completes("handOver").by("pan.li").ordinarily();

        assertThat(report)
                .hasPassedInOrder("start_reportSealed", "user_handOver", "end_reportHandedOver")
                .isEnded();
        assertThat(handOvers.handedOverOn(demand)).hasValue(LocalDate.now(clock));
    }

    @Test
    void nobody_else_can_complete_it() {
        assertThatThrownBy(() -> theOffice.completes("handOver").by("wu.jian").ordinarily())
                .isInstanceOf(RuntimeException.class);
        assertThat(report).isWaitingAt("user_handOver");
    }

    @Test
    void it_cannot_have_been_handed_over_tomorrow() {
        var tomorrow = LocalDate.now(clock).plusDays(1).toString();

        assertThatThrownBy(() -> theOffice.completes("handOver").with("handedOverOn", tomorrow))
                .hasMessageContaining("still to come");
    }

    @Test
    void what_the_process_carries_tells_nothing_about_the_matter() {
        assertThat(report).variables().containsOnlyKeys("petitionNumber", "demandNumber");
    }

    @Test
    void a_sealed_petition_is_not_rated_and_goes_to_the_archive() {
        theOffice.completes("handOver").ordinarily();

        assertThat(theOffice.openSteps()).isEmpty();
        assertThat(theOffice.petition().instance())
                .hasPassed("service_inviteRating", "end_petitionArchived")
                .hasNotPassed("user_askRating")
                .isEnded();
    }
}
