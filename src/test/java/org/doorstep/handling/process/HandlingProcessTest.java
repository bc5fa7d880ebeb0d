package org.doorstep.handling.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.doorstep.office.APetition.aPetition;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.OfficerId;
import org.doorstep.office.Covers;
import org.doorstep.office.Desks;
import org.doorstep.office.InTheOffice;
import org.doorstep.office.TheOffice;
import org.doorstep.petition.Demands;
import org.doorstep.petition.Interests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every path of {@code handling.bpmn}. */
@InTheOffice
@Covers("handling")
class HandlingProcessTest {

    @Autowired
    TheOffice theOffice;

    @Autowired
    Demands demands;

    @Autowired
    Interests interests;

    @Autowired
    Desks desks;

    private DemandNumber demand;
    private ProcessInstance handling;

    @BeforeEach
    void a_demand_is_accepted() {
        demand = theOffice.registers(aPetition()).demand();
        theOffice.goesOnTo("assignHandler");
        handling = theOffice.instanceOf("handling");
    }

    @Test
    void the_linked_leader_leads_and_an_officer_of_the_unit_hears_the_petitioner() {
        assertThat(handling)
                .isWaitingAt("user_assignHandler")
                .hasPassed("service_assignCaseLeader")
                .variables()
                .containsEntry("caseLeader", "huang.wei");
        assertThat(handling).task().hasCandidateGroup("head-housing");

        theOffice.completes("assignHandler").ordinarily();
        assertThat(handling).isWaitingAt("user_hearPetitioner").task().isAssignedTo(theOffice.anOfficerOf("housing"));

        theOffice.completes("hearPetitioner").ordinarily();

        assertThat(handling)
                .hasPassedInOrder(
                        "start_demandAccepted",
                        "service_assignCaseLeader",
                        "user_assignHandler",
                        "user_hearPetitioner",
                        "gate_visitWanted",
                        "end_factsFound")
                .hasNotPassed("call_homeVisit")
                .isEnded();
        assertThat(demands.get(demand).handler()).isEqualTo(new OfficerId("he.lan"));
    }

    @Test
    void somebody_goes_to_the_door_and_the_handler_writes_down_what_was_found() {
        theOffice.completes("assignHandler").ordinarily();
        theOffice.completes("hearPetitioner").with("visitWanted", "YES", "visitPurpose", "INSPECT");
        assertThat(handling).isWaitingAt("call_homeVisit");

        theOffice.goesOnTo("hearPetitioner");
        theOffice.completes("hearPetitioner").with("heardBy", "AT_THE_DOOR", "visitWanted", "NO");

        assertThat(handling).hasPassed("call_homeVisit", "end_factsFound").isEnded();
    }

    @Test
    void the_head_names_the_handler() {
        theOffice.completes("assignHandler").by("huang.wei").with("handler", "he.lan");

        assertThat(handling).task().isAssignedTo("he.lan");
    }

    @Test
    void an_officer_of_another_unit_is_refused() {
        assertThatThrownBy(() -> theOffice.completes("assignHandler").with("handler", "gao.feng"))
                .hasMessageContaining("gao.feng");
        assertThat(handling).isWaitingAt("user_assignHandler");
    }

    @Test
    void who_has_an_interest_is_passed_over_and_may_not_be_named() {
        interests.declare(new OfficerId("he.lan"), demand.petition());

        assertThatThrownBy(() -> theOffice.completes("assignHandler").with("handler", "he.lan"))
                .isInstanceOf(RuntimeException.class);
        theOffice.completes("assignHandler").ordinarily();

        assertThat(demands.get(demand).handler()).isNotNull().isNotEqualTo(new OfficerId("he.lan"));
    }

    @Test
    void only_who_may_handle_the_demand_is_offered() {
        var task = theOffice.taskOf("assignHandler").getId();
        var head = desks.of("huang.wei");
        assertThat(head.choices(task, "handler")).containsExactly(entry("he.lan", "Lan He"));
        assertThat(head.speaking("zh").choices(task, "handler")).containsExactly(entry("he.lan", "何岚"));

        interests.declare(new OfficerId("he.lan"), demand.petition());

        assertThat(head.choices(task, "handler"))
                .as("the unit has nobody left and borrows from the petition office")
                .containsOnlyKeys("lin.yu", "wu.jian");
    }

    @Test
    void who_declares_an_interest_later_may_not_go_on() {
        theOffice.completes("assignHandler").ordinarily();
        interests.declare(new OfficerId("he.lan"), demand.petition());

        assertThatThrownBy(
                        () -> theOffice.completes("hearPetitioner").by("he.lan").ordinarily())
                .hasMessageContaining("Article 28");
        assertThat(handling).isWaitingAt("user_hearPetitioner");
    }

    @Test
    void nobody_visits_an_anonymous_petitioner() {
        theOffice.registers(aPetition().anonymous());
        theOffice.goesOnTo("hearPetitioner");

        assertThatThrownBy(
                        () -> theOffice.completes("hearPetitioner").with("visitWanted", "YES", "visitPurpose", "HEAR"))
                .hasMessageContaining("anonymous");
    }
}
