package org.doorstep.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doorstep.office.APetition.aPetition;
import static org.doorstep.petition.CaseAboutAProject.HANDLER;
import static org.doorstep.petition.CaseAboutAProject.LEADER;
import static org.doorstep.petition.CaseAboutAProject.LIFTS;

import java.util.Collections;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.doorstep.kernel.ProjectId;
import org.doorstep.office.Desk.Answer;
import org.doorstep.office.Desks;
import org.doorstep.office.InTheOffice;
import org.doorstep.office.TheOffice;
import org.doorstep.petition.AProject;
import org.doorstep.petition.CaseAboutAProject;
import org.doorstep.petition.Demands;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The petition office says in the case file which project a demand is about, when that comes to light or was wrong. */
@InTheOffice
class NameProjectTest {

    @Autowired
    TheOffice theOffice;

    @Autowired
    Desks desks;

    @Autowired
    Demands demands;

    @Autowired
    TaskService tasks;

    private CaseAboutAProject theCase;

    @BeforeEach
    void a_case_is_to_be_about_a_project() {
        theCase = new CaseAboutAProject(theOffice, desks, tasks);
    }

    @Test
    void a_project_that_comes_to_light_takes_the_tasks_from_all_who_work_on_it() {
        theCase.isRegistered(aPetition(), null);
        theOffice.goesOnTo("hearPetitioner");
        assertThat(theCase.holder("hearPetitioner")).isEqualTo(HANDLER);

        says("lin.yu", AProject.named("weir", desks).with(HANDLER, LEADER).id()).is(204);

        assertThat(theCase.holder("hearPetitioner")).isNull();
        assertThat(theCase.groups("hearPetitioner")).contains("petition-office");
        assertThat(theCase.claims(HANDLER, "hearPetitioner").is(400).body()).contains("Article 28");
        assertThat(theCase.claims(LEADER, "hearPetitioner").is(400).body()).contains("Article 28");
        assertThat(theCase.demand("lin.yu", "en").path("projectName").asText()).isEqualTo("The weir");
        assertThat(theCase.timeline("lin.yu"))
                .contains("It is about a project: whoever works or has worked on it takes no part (R22, Article 28)"
                        + " (" + theOffice.petition().demand() + ")");
    }

    @Test
    void whom_a_mistake_kept_out_takes_part_again() {
        theCase.isRegistered(
                aPetition(), AProject.named("sluice", desks).with(HANDLER).id());
        theOffice.goesOnTo("assignHandler");

        says("wu.jian", null).is(204);

        theOffice.completes("assignHandler").with("handler", HANDLER);
        assertThat(theCase.holder("hearPetitioner")).isEqualTo(HANDLER);
        assertThat(theCase.timeline("lin.yu")).anyMatch(text -> text.startsWith("It is about no project after all"));
    }

    @Test
    void who_works_on_the_one_or_the_other_does_not_say_so() {
        theCase.isRegistered(aPetition(), null);
        var project = AProject.named("lock-keepers-house", desks).with("lin.yu");

        assertThat(says("lin.yu", project.id()).is(409).body()).contains("The lock-keepers-house", "Article 28");
        says("wu.jian", project.id()).is(204);
        assertThat(says("lin.yu", null).is(409).body()).contains("nobody with an interest");
        assertThat(says("lin.yu", LIFTS).is(409).body()).contains("nobody with an interest");
        assertThat(mayBeSaidBy("lin.yu")).isEqualTo("[]");
        assertThat(demands.get(theOffice.petition().demand()).project()).isEqualTo(new ProjectId(project.id()));
    }

    @Test
    void it_is_said_by_the_petition_office_and_its_head_alone() {
        theCase.isRegistered(aPetition(), null);
        theOffice.goesOnTo("hearPetitioner");

        assertThat(desks.of(HANDLER)
                        .speaking("zh")
                        .post(path(theOffice.petition().demand().value()), Map.of("project", LIFTS))
                        .is(409)
                        .body())
                .contains("信访部门");
        says("gao.feng", LIFTS).is(404);
        says("chen.min", LIFTS).is(204);
        says("wu.jian", null).is(204);
    }

    @Test
    void what_is_not_there_is_refused() {
        theCase.isRegistered(aPetition(), null);

        assertThat(says("lin.yu", "tower").is(400).body()).contains("no project 'tower'");
        desks.of("lin.yu")
                .post(path(theOffice.petition().demand(2).value()), Map.of("project", LIFTS))
                .is(404);
        desks.of("lin.yu").post(path("2020-000001-1"), Map.of("project", LIFTS)).is(404);
        desks.stranger()
                .post(path(theOffice.petition().demand().value()), Map.of("project", LIFTS))
                .is(401);
    }

    @Test
    void it_is_said_once_the_kind_of_the_demand_is_known_and_while_something_is_left_to_do() {
        theOffice.registers(aPetition());
        theOffice.goesOnTo("classifyDemand");
        says("lin.yu", LIFTS).is(409);
        theOffice.completes("classifyDemand").ordinarily();
        assertThat(mayBeSaidBy("lin.yu")).contains(theOffice.petition().demand().value());
        theOffice.goesOnToTheEnd();

        assertThat(mayBeSaidBy("lin.yu")).isEqualTo("[]");
        assertThat(says("lin.yu", LIFTS).is(409).body()).contains("still to be done");
    }

    @Test
    void it_is_said_of_a_demand_that_is_handled_again_after_the_archive() {
        theCase.isRegistered(aPetition(), null);
        theOffice.goesOnTo("askRating");
        theOffice.completes("askRating").with("unitRating", "DISSATISFIED");
        theOffice.completes("decideReopening").ordinarily();

        says("lin.yu", LIFTS).is(204);

        assertThat(demands.get(theOffice.petition().demand()).project()).isEqualTo(new ProjectId(LIFTS));
    }

    @Test
    void it_is_never_said_of_a_report_of_misconduct() {
        theOffice.registers(aPetition());
        theOffice.goesOnTo("classifyDemand");
        theOffice.completes("classifyDemand").with("demandType", "ACCUSATION", "statutoryRoute", null);
        theOffice.runsItsJobs();

        says("lin.yu", LIFTS).is(404);
        says("pan.li", LIFTS).is(409);
    }

    private String mayBeSaidBy(String officer) {
        return theCase.file(officer, "en").at("/may/nameProject").toString();
    }

    private Answer says(String officer, @Nullable String project) {
        return desks.of(officer)
                .post(path(theOffice.petition().demand().value()), Collections.singletonMap("project", project));
    }

    private String path(String demand) {
        return theCase.path() + "/demands/" + demand + "/project";
    }
}
