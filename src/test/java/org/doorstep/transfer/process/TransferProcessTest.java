package org.doorstep.transfer.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.doorstep.office.APetition.aPetition;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.doorstep.deadline.Ledger;
import org.doorstep.deadline.Subject;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.UnitId;
import org.doorstep.letters.Letters;
import org.doorstep.office.Covers;
import org.doorstep.office.Desks;
import org.doorstep.office.InTheOffice;
import org.doorstep.office.TheOffice;
import org.doorstep.petition.Demand;
import org.doorstep.petition.Demands;
import org.doorstep.petition.Group;
import org.doorstep.petition.Timeline;
import org.doorstep.review.APetitioner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every path of {@code transfer.bpmn}. */
@InTheOffice
@Covers("transfer")
class TransferProcessTest {

    @Autowired
    TheOffice theOffice;

    @Autowired
    Desks desks;

    @Autowired
    Group group;

    @Autowired
    Demands demands;

    @Autowired
    Ledger ledger;

    @Autowired
    Letters letters;

    @Autowired
    Timeline timeline;

    @Autowired
    Clock clock;

    private DemandNumber demand;
    private ProcessInstance acceptance;
    private ProcessInstance transfer;

    @BeforeEach
    void a_demand_is_passed_on_to_the_housing_bureau() {
        demand = theOffice.registers(aPetition()).demand();
        theOffice.goesOnTo("decideAcceptance");
        acceptance = theOffice.instanceOf("acceptance");
        forwardedTo("housing");
        transfer = theOffice.instanceOf("transfer");
    }

    @Test
    void the_unit_takes_it_up_and_answers_for_it_from_that_day_on() {
        assertThat(transfer).isWaitingAt("user_answerTransfer").task().hasCandidateGroup("head-housing");
        assertThat(demands.get(demand).unit()).isNull();
        theOffice.letsPass(Period.ofDays(2));

        theOffice.completes("answerTransfer").by("huang.wei").ordinarily();

        assertThat(transfer).hasPassed("service_takeUp", "end_takenUp").isEnded();
        assertThat(acceptance).hasPassed("gate_takenUp", "service_issueNotice").isEnded();
        var taken = demands.get(demand);
        assertThat(taken.acceptance()).isEqualTo(Demand.Acceptance.ACCEPTED);
        assertThat(taken.unit()).isEqualTo(new UnitId("housing"));
        assertThat(taken.transferredTo()).isNull();
        assertThat(taken.acceptedOn()).isEqualTo(today());
        assertThat(theOffice.openSteps()).containsExactly("assignHandler");
    }

    @Test
    void the_petitioner_is_told_where_it_went_and_sees_it() {
        assertThat(letters.toPetitioner(demand.petition()))
                .filteredOn(letter -> letter.kind() == Letters.Kind.TRANSFER_NOTICE)
                .singleElement()
                .satisfies(letter -> assertThat(letter.text()).contains("Housing Bureau"));
        assertThat(timeline.publicOf(demand.petition()))
                .extracting(Timeline.Entry::kind)
                .contains(Timeline.Kind.TRANSFERRED);
    }

    @Test
    void the_petitioner_reads_until_when_the_unit_says_whether_it_takes_it_up() {
        var dates = APetitioner.of(demand.petition(), group, desks).sees().path("dates");

        assertThat(dates.findValuesAsText("name")).singleElement().asString().contains("whether and how we take it up");
    }

    @Test
    void the_unit_reads_the_case_before_it_takes_it_up_and_no_longer_when_the_papers_are_back() {
        var file = "/api/cases/" + demand.petition();
        desks.of("he.lan").get(file).is(200);
        desks.of("xu.wen").get(file).is(404);
        objects();

        theOffice.completes("decideObjection").ordinarily();

        desks.of("he.lan").get(file).is(404);
    }

    @Test
    void whoever_agrees_to_an_objection_has_the_papers_back_with_the_unit_it_names_proposed() {
        theOffice
                .completes("answerTransfer")
                .with(
                        "transferAnswer",
                        "OBJECTED",
                        "objection",
                        "The house stands on city land.",
                        "betterUnit",
                        "land");
        assertThat(transfer).isWaitingAt("user_decideObjection");

        theOffice.completes("decideObjection").ordinarily();

        assertThat(transfer).hasPassed("end_papersBack").isEnded();
        assertThat(acceptance).isWaitingAt("user_decideAcceptance").variables().containsEntry("unit", "land");
        assertThat(demands.get(demand).transferredTo()).isNull();
    }

    @Test
    void a_unit_whose_objection_is_not_agreed_to_has_to_take_it_up() {
        objects();

        theOffice.completes("decideObjection").with("ruling", "REFUSED");

        assertThat(transfer)
                .hasPassed("service_takeUp")
                .hasNotPassed("call_jurisdictionDispute")
                .isEnded();
        assertThat(demands.get(demand).unit()).isEqualTo(new UnitId("housing"));
    }

    @Test
    void a_dispute_that_is_settled_gives_it_to_the_unit_that_is_competent() {
        objects();
        theOffice.completes("decideObjection").with("ruling", "DISPUTED");
        assertThat(transfer).isWaitingAt("call_jurisdictionDispute");

        theOffice.completes("negotiateJurisdiction").ordinarily();

        assertThat(transfer).hasPassed("service_takeUp").isEnded();
        assertThat(demands.get(demand).unit()).isEqualTo(new UnitId("land"));
        assertThat(theOffice.taskOf("assignHandler")).hasCandidateGroup("head-land");
    }

    @Test
    void a_silent_sender_has_not_agreed_the_papers_stay_with_the_unit() {
        objects();
        theOffice.letsPass(Period.ofDays(30));

        assertThat(transfer).isWaitingAt("user_decideObjection");
        assertThat(demands.get(demand).transferredTo()).isEqualTo(new UnitId("housing"));
    }

    @Test
    void on_the_last_of_five_working_days_a_unit_may_still_object() {
        theOffice.letsPass(Period.between(today(), lastDayToObject()));

        objects();

        assertThat(transfer).isWaitingAt("user_decideObjection");
    }

    @Test
    void after_five_working_days_an_objection_is_refused_and_taking_it_up_is_not() {
        theOffice.letsPass(Period.between(today(), lastDayToObject().plusDays(1)));

        assertThatThrownBy(this::objects).hasMessageContaining("R22 §23");
        assertThat(transfer).isWaitingAt("user_answerTransfer");
        theOffice.completes("answerTransfer").ordinarily();

        assertThat(transfer).isEnded();
    }

    @Test
    void an_objection_gives_its_reasons() {
        assertThatThrownBy(() -> theOffice.completes("answerTransfer").with("transferAnswer", "OBJECTED"))
                .hasMessageContaining("objection");
        assertThat(transfer).isWaitingAt("user_answerTransfer");
    }

    @Test
    void nothing_is_passed_on_to_the_unit_that_has_sent_it_back() {
        objects();
        theOffice.completes("decideObjection").ordinarily();

        assertThatThrownBy(() -> forwardedTo("housing"))
                .hasMessageContaining("The Housing Bureau has sent this demand back");
        forwardedTo("land");

        assertThat(theOffice.taskOf("answerTransfer")).hasCandidateGroup("head-land");
        assertThat(letters.toPetitioner(demand.petition()))
                .filteredOn(letter -> letter.kind() == Letters.Kind.TRANSFER_NOTICE)
                .hasSize(2);
    }

    @Test
    void nobody_passes_a_demand_on_to_a_unit_that_handles_none() {
        objects();
        theOffice.completes("decideObjection").ordinarily();

        assertThatThrownBy(() -> forwardedTo("leadership")).hasMessageContaining("leadership");
        assertThat(demands.get(demand).transferredTo()).isNull();
    }

    private void forwardedTo(String unit) {
        theOffice.completes("decideAcceptance").with("acceptance", "FORWARDED", "unit", unit);
    }

    private void objects() {
        theOffice
                .completes("answerTransfer")
                .with("transferAnswer", "OBJECTED", "objection", "The house stands on city land.");
    }

    private LocalDate lastDayToObject() {
        return ledger.running(Subject.of(demand), "D-OBJECT")
                .orElseThrow()
                .due()
                .rolled();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
