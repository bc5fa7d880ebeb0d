package org.doorstep.recusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doorstep.office.APetition.aPetition;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.IdentityLink;
import org.doorstep.kernel.OfficerId;
import org.doorstep.office.Desks;
import org.doorstep.office.InTheOffice;
import org.doorstep.office.Login;
import org.doorstep.office.TheOffice;
import org.doorstep.petition.Group;
import org.doorstep.petition.Interests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The one asked about decides at no door; the nearest superior does who is not (R22 §28). */
@InTheOffice
class NobodyDecidesAboutThemselvesTest {

    private static final String HEAD = "huang.wei";
    private static final String OFFICE_HEAD = "wu.jian";

    @Autowired
    TheOffice theOffice;

    @Autowired
    Desks desks;

    @Autowired
    Group group;

    @Autowired
    Interests interests;

    @Autowired
    ProcessEngine engine;

    private AskingPetitioner petitioner;

    @BeforeEach
    void a_demand_is_in_the_hands_of_its_handler() {
        theOffice.registers(aPetition());
        theOffice.goesOnTo("hearPetitioner");
        petitioner = AskingPetitioner.of(theOffice.petition().number(), group, desks);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mr Huang Wei", "the head, wei HUANG", "huang.wei", "黄维局长"})
    void a_head_whose_name_stands_in_the_words_is_passed_over(String whom) {
        petitioner.asks(Map.of("whom", whom)).is(201);
        theOffice.runsItsJobs();

        assertThat(groups()).containsExactly("petition-office-head");
    }

    @Test
    void a_head_who_is_asked_about_without_a_name_is_passed_over_and_shut_out_at_every_door() {
        petitioner.asks(Map.of("whom", "whoever leads them", "aboutHead", true)).is(201);
        theOffice.runsItsJobs();
        var task = theOffice.taskOf("decideRecusal").getId();
        var answers =
                Map.<String, Object>of("recusalAnswer", "REFUSED", "recusedOfficer", "he.lan", "recusalReason", "No.");

        assertThat(desks.of(HEAD).get("/engine-rest/task").body()).doesNotContain(task);
        assertThat(desks.of(OFFICE_HEAD)
                        .post("/engine-rest/task/" + task + "/assignee", Map.of("userId", HEAD))
                        .is(400)
                        .body())
                .contains("does not decide");
        assertThat(desks.of(HEAD)
                        .get("/api/cases/" + theOffice.petition().number())
                        .is(200)
                        .body())
                .doesNotContain("whoever leads them");
        for (Runnable door : List.<Runnable>of(
                () -> engine.getTaskService().claim(task, HEAD),
                () -> engine.getTaskService().complete(task, answers),
                () -> engine.getFormService().submitTaskForm(task, answers))) {
            assertThatThrownBy(() -> Login.of(HEAD, engine).doing(() -> {
                        door.run();
                        return task;
                    }))
                    .isInstanceOf(Exception.class);
        }
        desks.of(OFFICE_HEAD)
                .post("/engine-rest/task/" + task + "/claim", Map.of("userId", OFFICE_HEAD))
                .is(204);
    }

    @Test
    void a_head_does_not_give_the_decision_to_anybody_of_the_unit() {
        petitioner.asks(Map.of()).is(201);
        theOffice.runsItsJobs();

        assertThat(desks.of(HEAD)
                        .post(
                                "/engine-rest/task/"
                                        + theOffice.taskOf("decideRecusal").getId() + "/assignee",
                                Map.of("userId", "he.lan"))
                        .is(400)
                        .body())
                .contains("does not decide");
    }

    @Test
    void before_a_unit_is_known_the_head_of_the_petition_office_decides() {
        theOffice.registers(aPetition());
        petitioner = AskingPetitioner.of(theOffice.petition().number(), group, desks);

        petitioner.asks(Map.of("whom", "the clerk")).is(201);
        theOffice.runsItsJobs();

        assertThat(groups()).containsExactly("petition-office-head");
    }

    @Test
    void where_both_heads_are_asked_about_the_reviewing_body_above_decides_when_the_leader_is_one_of_them() {
        petitioner.asks(Map.of("whom", "huang.wei and wu.jian")).is(201);
        theOffice.runsItsJobs();

        assertThat(groups()).containsExactly("head-zone-review");
    }

    @Test
    void where_the_petition_office_is_asked_about_the_leader_linked_to_the_community_decides_alone() {
        theOffice.registers(aPetition());
        petitioner = AskingPetitioner.of(theOffice.petition().number(), group, desks);
        petitioner.asks(Map.of("whom", "Wu Jian")).is(201);
        theOffice.runsItsJobs();

        assertThat(theOffice.taskOf("decideRecusal").getAssignee()).isEqualTo(HEAD);
        assertThat(desks.of(HEAD)
                        .get("/api/cases/" + theOffice.petition().number())
                        .is(200)
                        .body())
                .contains("Wu Jian");
        theOffice.completes("decideRecusal").by(HEAD).with("recusedOfficer", OFFICE_HEAD);

        assertThat(interests.has(
                        new OfficerId(OFFICE_HEAD), theOffice.petition().number()))
                .isTrue();
    }

    @Test
    void where_really_nobody_is_left_the_request_is_refused_with_a_sentence() {
        var everybody = "huang.wei, wu.jian, qiu.lei, gu.ping";

        assertThat(petitioner.asks(Map.of("whom", everybody)).is(409).body()).contains("Nobody is left");
        assertThat(petitioner.sees().path("recusals")).isEmpty();
    }

    @Test
    void a_head_who_turns_out_to_have_an_interest_loses_the_decision_to_the_superior_and_to_no_colleague() {
        petitioner.asks(Map.of()).is(201);
        theOffice.runsItsJobs();
        var task = theOffice.taskOf("decideRecusal").getId();
        desks.of(HEAD)
                .post("/engine-rest/task/" + task + "/claim", Map.of("userId", HEAD))
                .is(204);

        desks.of(HEAD)
                .post("/api/cases/" + theOffice.petition().number() + "/interests", Map.of())
                .is(204);

        assertThat(theOffice.taskOf("decideRecusal").getAssignee()).isNull();
        assertThat(groups()).containsExactly("petition-office-head");
    }

    @Test
    void during_a_review_the_head_of_the_reviewing_body_decides() {
        theOffice.goesOnTo("followUp");
        petitioner
                .desk()
                .post(
                        "/api/petitions/" + theOffice.petition().number() + "/reviews",
                        Map.of("reasons", "Nobody looked."))
                .is(201);
        petitioner.asks(Map.of("whom", "the reviewer")).is(201);
        theOffice.runsItsJobs();

        assertThat(groups()).containsExactly("head-zone-review");
    }

    private List<String> groups() {
        return engine
                .getTaskService()
                .getIdentityLinksForTask(theOffice.taskOf("decideRecusal").getId())
                .stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .toList();
    }
}
