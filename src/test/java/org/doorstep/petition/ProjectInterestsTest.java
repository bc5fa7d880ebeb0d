package org.doorstep.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doorstep.office.APetition.aPetition;
import static org.doorstep.petition.CaseAboutAProject.HANDLER;
import static org.doorstep.petition.CaseAboutAProject.LEADER;
import static org.doorstep.petition.CaseAboutAProject.LIFTS;
import static org.doorstep.petition.CaseAboutAProject.SCHOOL;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.TaskService;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.ProjectId;
import org.doorstep.office.Desks;
import org.doorstep.office.InTheOffice;
import org.doorstep.office.TheOffice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** When the interest of those who work on a project begins, and that it does not end (R22 §28). */
@InTheOffice
class ProjectInterestsTest {

    @Autowired
    TheOffice theOffice;

    @Autowired
    Desks desks;

    @Autowired
    Demands demands;

    @Autowired
    Interests interests;

    @Autowired
    Timeline timeline;

    @Autowired
    TaskService tasks;

    private CaseAboutAProject theCase;

    @BeforeEach
    void a_case_is_to_be_about_a_project() {
        theCase = new CaseAboutAProject(theOffice, desks, tasks);
    }

    @Test
    void an_open_task_is_taken_over_when_another_demand_of_the_petition_turns_out_to_be_about_the_project() {
        var project = AProject.named("pavilion", desks).with(HANDLER);
        theOffice.registers(aPetition());
        theOffice.goesOnTo("splitDemands");
        theOffice
                .completes("splitDemands")
                .with("demands", List.of(Map.of("summary", "The lift"), Map.of("summary", "The pavilion")));
        theOffice.completes("classifyDemand").forDemand(1).ordinarily();
        theOffice.completes("decideAcceptance").forDemand(1).ordinarily();
        theOffice.completes("assignHandler").forDemand(1).ordinarily();
        assertThat(theCase.holder("hearPetitioner")).isEqualTo(HANDLER);

        theOffice.completes("classifyDemand").forDemand(2).with("project", project.id());

        assertThat(theCase.holder("hearPetitioner")).isNull();
        assertThat(theCase.groups("hearPetitioner")).contains("head-housing");
        assertThat(theCase.claims(HANDLER, "hearPetitioner").is(400).body()).contains("Article 28");
        theCase.claims(LEADER, "hearPetitioner").is(204);
        assertThat(kinds()).contains(Timeline.Kind.PROJECT_NAMED, Timeline.Kind.TAKEN_OVER);
    }

    @Test
    void who_joins_the_project_while_the_case_is_open_hands_it_on() {
        var project = AProject.named("bandstand", desks);
        theCase.isRegistered(aPetition(), project.id());
        theOffice.goesOnTo("hearPetitioner");
        assertThat(theCase.holder("hearPetitioner")).isEqualTo(HANDLER);

        project.with(HANDLER);

        assertThat(theCase.holder("hearPetitioner")).isNull();
        assertThat(kinds()).contains(Timeline.Kind.PROJECT_JOINED, Timeline.Kind.TAKEN_OVER);
        assertThat(theCase.timeline("lin.yu")).anyMatch(text -> text.startsWith("An officer has joined the project"));
        theCase.claims(LEADER, "hearPetitioner").is(204);
    }

    @Test
    void a_head_who_joins_it_loses_the_unclaimed_tasks_of_the_unit_that_nobody_else_could_do() {
        var project = AProject.named("fountain-of-lakeside", desks);
        theCase.isRegistered(aPetition(), project.id());
        theOffice.goesOnTo("assignHandler");
        assertThat(theCase.groups("assignHandler")).containsExactly("head-housing");

        project.with(LEADER);

        assertThat(theCase.groups("assignHandler")).containsExactly("petition-office-head");
        assertThat(desks.of(LEADER).get("/engine-rest/task").is(200).body())
                .doesNotContain(theCase.task("assignHandler"));
        theCase.claims("wu.jian", "assignHandler").is(204);
    }

    @Test
    void who_joins_it_while_the_demand_is_handled_again_after_the_archive_hands_it_on() {
        var project = AProject.named("pergola", desks);
        theCase.isRegistered(aPetition(), project.id());
        theOffice.goesOnTo("askRating");
        theOffice.completes("askRating").with("unitRating", "DISSATISFIED");
        theOffice.completes("decideReopening").ordinarily();
        theOffice.goesOnTo("hearPetitioner");
        var handler = Objects.requireNonNull(theCase.holder("hearPetitioner"));

        project.with(handler);

        assertThat(theCase.holder("hearPetitioner")).isNull();
        assertThat(theCase.claims(handler, "hearPetitioner").is(400).body()).contains("Article 28");
        assertThat(kinds()).contains(Timeline.Kind.PROJECT_JOINED, Timeline.Kind.TAKEN_OVER);
    }

    @Test
    void a_case_of_which_nothing_is_left_to_do_says_nothing_of_who_joins_later() {
        var project = AProject.named("belvedere", desks);
        theCase.isRegistered(aPetition(), project.id());
        theOffice.goesOnToTheEnd();

        project.with(HANDLER);

        assertThat(kinds()).doesNotContain(Timeline.Kind.PROJECT_JOINED);
        assertThat(interests.in(theOffice.petition().number())).containsExactly(new OfficerId(HANDLER));
    }

    @Test
    void who_has_left_the_project_planned_what_the_petition_is_against_and_takes_no_part_either() {
        var project = AProject.named("kiosk", desks).with(HANDLER);
        project.without(HANDLER);
        theCase.isRegistered(aPetition(), project.id());
        theOffice.goesOnTo("assignHandler");

        assertThat(desks.of(LEADER).choices(theCase.task("assignHandler"), "handler"))
                .containsOnlyKeys("lin.yu", "wu.jian");
        assertThatThrownBy(() -> theOffice.completes("assignHandler").with("handler", HANDLER))
                .isInstanceOf(RuntimeException.class);
        assertThat(theCase.demand("lin.yu", "en").at("/takeNoPart/0").asText())
                .startsWith("Lan He worked on the project");
    }

    @Test
    void who_works_on_it_does_not_say_what_kind_of_demand_it_is() {
        var project = AProject.named("tea-house", desks).with("lin.yu");
        theOffice.registers(aPetition());
        theOffice.goesOnTo("classifyDemand");

        assertThatThrownBy(
                        () -> theOffice.completes("classifyDemand").by("lin.yu").with("project", project.id()))
                .hasMessageContaining("works or has worked on the project 'The tea-house'");
        theOffice.completes("classifyDemand").by("wu.jian").with("project", project.id());

        assertThat(interests.in(theOffice.petition().number())).containsExactly(new OfficerId("lin.yu"));
    }

    @Test
    void what_a_report_of_misconduct_is_about_stands_in_its_sealed_words_alone() {
        theOffice.registers(aPetition());
        theOffice.goesOnTo("classifyDemand");

        theOffice
                .completes("classifyDemand")
                .with("demandType", "ACCUSATION", "statutoryRoute", null, "project", LIFTS);

        assertThat(demands.get(theOffice.petition().demand()).project()).isNull();
        assertThat(interests.in(theOffice.petition().number())).isEmpty();
        assertThat(kinds()).doesNotContain(Timeline.Kind.PROJECT_NAMED);
    }

    @Test
    void the_projects_of_the_office_are_offered_and_one_that_it_does_not_have_is_refused() {
        theOffice.registers(aPetition());
        theOffice.goesOnTo("classifyDemand");
        var task = theCase.task("classifyDemand");

        assertThat(desks.of("lin.yu").choices(task, "project")).containsEntry(LIFTS, "Renewal of old lifts");
        assertThat(desks.of("lin.yu").speaking("zh").choices(task, "project")).containsEntry(SCHOOL, "果园学校扩建");
        assertThatThrownBy(() -> theOffice.completes("classifyDemand").with("project", "tower"))
                .hasMessageContaining("project");

        theOffice.completes("classifyDemand").with("project", LIFTS);

        assertThat(demands.get(theOffice.petition().demand()).project()).isEqualTo(new ProjectId(LIFTS));
        assertThat(tasks.getVariables(theCase.task("decideAcceptance"))).doesNotContainKey("project");
    }

    @Test
    void who_takes_no_part_already_may_still_say_so_themselves() {
        theCase.isRegistered(
                aPetition(), AProject.named("boathouse", desks).with("chen.min").id());

        desks.of("chen.min")
                .post("/api/cases/" + theOffice.petition().number() + "/interests", Map.of("reason", "我是项目人员"))
                .is(204);

        assertThat(kinds()).contains(Timeline.Kind.INTEREST_DECLARED);
    }

    private List<Timeline.Kind> kinds() {
        return timeline.of(theOffice.petition().number()).stream()
                .map(Timeline.Entry::kind)
                .toList();
    }
}
