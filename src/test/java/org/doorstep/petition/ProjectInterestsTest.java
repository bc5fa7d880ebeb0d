package org.doorstep.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doorstep.office.APetition.aPetition;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.ProjectId;
import org.doorstep.office.APetition;
import org.doorstep.office.Desk.Answer;
import org.doorstep.office.Desks;
import org.doorstep.office.InTheOffice;
import org.doorstep.office.TheOffice;
import org.doorstep.recusal.AskingPetitioner;
import org.doorstep.review.APetitioner;
import org.doorstep.visit.Visits;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever works or has worked on a project takes no part in a petition against it (R22 §28), at no door. */
@InTheOffice
class ProjectInterestsTest {

    /** Of the demo office: led by the head of the Housing Bureau, who is linked to Lakeside. */
    private static final String LIFTS = "lift-renewal";

    /** Of the demo office: led by the head of the Education Bureau, whose only officer works on it. */
    private static final String SCHOOL = "school-extension";

    private static final String LEADER = "huang.wei";
    private static final String HANDLER = "he.lan";

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
    Group group;

    @Autowired
    Visits visits;

    @Autowired
    TaskService tasks;

    @Test
    void a_leader_on_a_project_is_no_candidate_for_a_petition_against_it() {
        isRegistered(aPetition(), LIFTS);
        theOffice.goesOnTo("assignHandler");

        assertThat(demands.get(theOffice.petition().demand()).caseLeader())
                .as("the leader linked to Lakeside leads no case against the project")
                .isNull();
        assertThat(groups("assignHandler")).containsExactly("petition-office");
        assertThat(desks.of(LEADER).get("/engine-rest/task").is(200).body()).doesNotContain(task("assignHandler"));
        assertThat(claims(LEADER, "assignHandler").is(400).body()).contains("Article 28", "project");
        assertThat(gives("wu.jian", LEADER, "assignHandler").status()).isIn(400, 403);
        claims("wu.jian", "assignHandler").is(204);
        theOffice.completes("assignHandler").ordinarily();

        assertThat(demands.get(theOffice.petition().demand()).handler()).isEqualTo(new OfficerId(HANDLER));
        assertThat(gives(LEADER, "lin.yu", "hearPetitioner").is(400).body()).contains("cannot choose who works on it");
        assertThat(theDemand("en", "lin.yu").path("projectName").asText()).isEqualTo("Renewal of old lifts");
        assertThat(theDemand("en", "lin.yu").path("takeNoPart"))
                .extracting(JsonNode::asText)
                .hasSize(2)
                .first()
                .asString()
                .startsWith("Wei Huang leads the project since")
                .contains("Article 28");
        assertThat(theDemand("zh", "lin.yu").path("projectName").asText()).isEqualTo("老旧电梯更新");
        assertThat(theDemand("zh", "lin.yu").at("/takeNoPart/0").asText())
                .startsWith("黄维自")
                .contains("第二十八条");
        assertThat(rightsOf(LEADER)).allMatch(right -> !right.asBoolean());
    }

    @Test
    void nor_is_the_leader_sent_to_the_door_and_an_officer_who_works_on_it_may_not_be_named() {
        isRegistered(aPetition(), LIFTS);
        theOffice.goesOnTo("hearPetitioner");
        theOffice.completes("hearPetitioner").with("visitWanted", "YES", "visitPurpose", "INSPECT");
        theOffice.completes("askConsent").ordinarily();
        theOffice.completes("agreeAppointment").ordinarily();

        var sent = Objects.requireNonNull(
                visits.of(theOffice.petition().number()).get(0).visitors());
        assertThat(List.of(sent.first(), sent.second()))
                .contains(new OfficerId(HANDLER))
                .doesNotContain(new OfficerId(LEADER), new OfficerId("ye.ting"));
    }

    @Test
    void nor_does_the_leader_decide_about_a_recusal() {
        isRegistered(aPetition(), LIFTS);
        theOffice.goesOnTo("hearPetitioner");
        AskingPetitioner.of(theOffice.petition().number(), group, desks)
                .asks(Map.of())
                .is(201);
        theOffice.runsItsJobs();

        assertThat(groups("decideRecusal")).containsExactly("petition-office-head");
    }

    @Test
    void nor_review_the_decision_whoever_of_the_reviewing_body_worked_on_it() {
        isRegistered(aPetition(), isNamedOn("fountain", "meng.jie", "qiu.lei"));
        theOffice.goesOnTo("followUp");
        APetitioner.of(theOffice.petition().number(), group, desks)
                .asksForReview()
                .is(201);
        theOffice.runsItsJobs();

        assertThat(groups("nameReviewer")).as("the head above the head").containsExactly("head-city-review");
        assertThat(desks.of("gu.ping").choices(task("nameReviewer"), "reviewer"))
                .containsOnlyKeys("jiang.tao");
    }

    @Test
    void where_a_whole_unit_works_on_it_the_petition_office_takes_the_demand_to_its_end() {
        isRegistered(aPetition().about("schooling").in("orchard"), SCHOOL);
        theOffice.goesOnTo("assignHandler");
        theOffice.completes("assignHandler").by("wu.jian").with("handler", "lin.yu");
        theOffice.goesOnTo("approveDecision");

        assertThat(groups("approveDecision")).containsExactly("petition-office");
        theOffice.completes("approveDecision").by("wu.jian").ordinarily();
        theOffice.goesOnTo("followUp");
        theOffice.completes("followUp").by("wu.jian").ordinarily();
        theOffice.completes("askRating").by("wu.jian").ordinarily();
        theOffice.goesOnToTheEnd();

        assertThat(theOffice.openSteps()).isEmpty();
        assertThat(timeline.of(theOffice.petition().number()))
                .extracting(Timeline.Entry::by)
                .doesNotContain(new OfficerId("luo.jing"), new OfficerId("xu.wen"));
    }

    @Test
    void an_open_task_is_taken_over_when_another_demand_of_the_petition_turns_out_to_be_about_the_project() {
        var project = isNamedOn("pavilion", HANDLER);
        theOffice.registers(aPetition());
        theOffice.goesOnTo("splitDemands");
        theOffice
                .completes("splitDemands")
                .with("demands", List.of(Map.of("summary", "The lift"), Map.of("summary", "The pavilion")));
        theOffice.completes("classifyDemand").forDemand(1).ordinarily();
        theOffice.completes("decideAcceptance").forDemand(1).ordinarily();
        theOffice.completes("assignHandler").forDemand(1).ordinarily();
        assertThat(holder("hearPetitioner")).isEqualTo(HANDLER);

        theOffice.completes("classifyDemand").forDemand(2).with("project", project);

        assertThat(holder("hearPetitioner")).isNull();
        assertThat(groups("hearPetitioner")).contains("head-housing");
        assertThat(claims(HANDLER, "hearPetitioner").is(400).body()).contains("Article 28");
        claims(LEADER, "hearPetitioner").is(204);
        assertThat(kinds()).contains(Timeline.Kind.PROJECT_NAMED, Timeline.Kind.TAKEN_OVER);
    }

    @Test
    void who_joins_the_project_while_the_case_is_open_hands_it_on() {
        var project = isNamedOn("bandstand");
        isRegistered(aPetition(), project);
        theOffice.goesOnTo("hearPetitioner");
        assertThat(holder("hearPetitioner")).isEqualTo(HANDLER);

        isNamedOn(project, HANDLER);

        assertThat(holder("hearPetitioner")).isNull();
        assertThat(kinds()).contains(Timeline.Kind.PROJECT_JOINED, Timeline.Kind.TAKEN_OVER);
        assertThat(texts(caseFile("lin.yu").path("timeline")))
                .anyMatch(text -> text.startsWith("An officer has joined the project"));
        claims(LEADER, "hearPetitioner").is(204);
    }

    @Test
    void a_head_who_joins_it_loses_the_unclaimed_tasks_of_the_unit_that_nobody_else_could_do() {
        var project = isNamedOn("fountain-of-lakeside");
        isRegistered(aPetition(), project);
        theOffice.goesOnTo("assignHandler");
        assertThat(groups("assignHandler")).containsExactly("head-housing");

        isNamedOn(project, LEADER);

        assertThat(groups("assignHandler")).containsExactly("petition-office");
        claims("lin.yu", "assignHandler").is(204);
    }

    @Test
    void who_has_left_the_project_planned_what_the_petition_is_against_and_takes_no_part_either() {
        var project = isNamedOn("kiosk", HANDLER);
        desks.of("admin")
                .post("/api/directory/projects/" + project + "/people/" + HANDLER + "/release", Map.of())
                .is(204);
        isRegistered(aPetition(), project);
        theOffice.goesOnTo("assignHandler");

        assertThat(desks.of(LEADER).choices(task("assignHandler"), "handler")).containsOnlyKeys("lin.yu", "wu.jian");
        assertThatThrownBy(() -> theOffice.completes("assignHandler").with("handler", HANDLER))
                .isInstanceOf(RuntimeException.class);
        assertThat(theDemand("en", "lin.yu").at("/takeNoPart/0").asText()).startsWith("Lan He worked on the project");
    }

    @Test
    void who_works_on_it_does_not_say_what_kind_of_demand_it_is() {
        var project = isNamedOn("tea-house", "lin.yu");
        theOffice.registers(aPetition());
        theOffice.goesOnTo("classifyDemand");

        assertThatThrownBy(
                        () -> theOffice.completes("classifyDemand").by("lin.yu").with("project", project))
                .hasMessageContaining("works or has worked on the project");
        theOffice.completes("classifyDemand").by("wu.jian").with("project", project);

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
        var task = task("classifyDemand");

        assertThat(desks.of("lin.yu").choices(task, "project")).containsEntry(LIFTS, "Renewal of old lifts");
        assertThat(desks.of("lin.yu").speaking("zh").choices(task, "project")).containsEntry(SCHOOL, "果园学校扩建");
        assertThatThrownBy(() -> theOffice.completes("classifyDemand").with("project", "tower"))
                .hasMessageContaining("project");

        theOffice.completes("classifyDemand").with("project", LIFTS);

        assertThat(demands.get(theOffice.petition().demand()).project()).isEqualTo(new ProjectId(LIFTS));
        assertThat(tasks.getVariables(task("decideAcceptance"))).doesNotContainKey("project");
    }

    @Test
    void who_takes_no_part_already_may_still_say_so_themselves() {
        isRegistered(aPetition(), isNamedOn("boathouse", "chen.min"));

        desks.of("chen.min")
                .post("/api/cases/" + theOffice.petition().number() + "/interests", Map.of("reason", "我是项目人员"))
                .is(204);

        assertThat(kinds()).contains(Timeline.Kind.INTEREST_DECLARED);
    }

    private void isRegistered(APetition petition, String project) {
        theOffice.registers(petition);
        theOffice.goesOnTo("classifyDemand");
        theOffice.completes("classifyDemand").with("project", project);
    }

    /** A project of the office with these people on it; each test has its own, since all share the office. */
    private String isNamedOn(String project, String... officers) {
        var path = "/api/directory/projects/" + project;
        desks.of("admin").send("PUT", path, Map.of("en", project, "zh", "项目")).is(204);
        for (var officer : officers) {
            desks.of("admin")
                    .send("PUT", path + "/people/" + officer, Map.of("leads", false))
                    .is(204);
        }
        return project;
    }

    private Answer claims(String officer, String step) {
        return desks.of(officer).post("/engine-rest/task/" + task(step) + "/claim", Map.of("userId", officer));
    }

    private Answer gives(String giver, String taker, String step) {
        return desks.of(giver).post("/engine-rest/task/" + task(step) + "/assignee", Map.of("userId", taker));
    }

    private String task(String step) {
        return theOffice.taskOf(step).getId();
    }

    private String holder(String step) {
        return theOffice.taskOf(step).getAssignee();
    }

    private List<String> groups(String step) {
        return tasks.getIdentityLinksForTask(task(step)).stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .toList();
    }

    private List<Timeline.Kind> kinds() {
        return timeline.of(theOffice.petition().number()).stream()
                .map(Timeline.Entry::kind)
                .toList();
    }

    private JsonNode caseFile(String officer) {
        return desks.of(officer)
                .get("/api/cases/" + theOffice.petition().number())
                .is(200)
                .json();
    }

    private JsonNode rightsOf(String officer) {
        return caseFile(officer).path("may");
    }

    private JsonNode theDemand(String language, String officer) {
        return desks.of(officer)
                .speaking(language)
                .get("/api/cases/" + theOffice.petition().number())
                .is(200)
                .json()
                .at("/demands/0");
    }

    private static List<String> texts(JsonNode entries) {
        return StreamSupport.stream(entries.spliterator(), false)
                .map(entry -> entry.path("text").asText())
                .toList();
    }
}
