package org.doorstep.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doorstep.office.APetition.aPetition;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.doorstep.kernel.OfficerId;
import org.doorstep.office.APetition;
import org.doorstep.office.Desk.Answer;
import org.doorstep.office.Desks;
import org.doorstep.office.InTheOffice;
import org.doorstep.office.Scenario;
import org.doorstep.office.Tells;
import org.doorstep.office.TheOffice;
import org.doorstep.recusal.AskingPetitioner;
import org.doorstep.review.APetitioner;
import org.doorstep.visit.Visits;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever leads a project or works on it takes no part in a petition against it, at no door (R22 §28). */
@InTheOffice
class LeaderOnAProjectTest {

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
    Timeline timeline;

    @Autowired
    Group group;

    @Autowired
    Visits visits;

    @Autowired
    TaskService tasks;

    @Test
    @Tells(Scenario.PROJECT)
    void a_leader_on_a_project_is_no_candidate_for_a_petition_against_it() {
        isRegistered(aPetition(), LIFTS);
        theOffice.goesOnTo("assignHandler");

        assertThat(demands.get(theOffice.petition().demand()).caseLeader())
                .as("the leader linked to Lakeside leads no case against the project")
                .isNull();
        assertThat(groups("assignHandler")).containsExactly("petition-office-head");
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
    void nor_is_the_leader_sent_to_the_door_nor_an_officer_who_works_on_it() {
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
        isRegistered(
                aPetition(),
                AProject.named("fountain", desks).with("meng.jie", "qiu.lei").id());
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

        assertThat(groups("approveDecision")).containsExactly("petition-office-head");
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

    private void isRegistered(APetition petition, String project) {
        theOffice.registers(petition);
        theOffice.goesOnTo("classifyDemand");
        theOffice.completes("classifyDemand").with("project", project);
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

    private List<String> groups(String step) {
        return tasks.getIdentityLinksForTask(task(step)).stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
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
}
