package org.doorstep.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doorstep.office.APetition.aPetition;
import static org.doorstep.petition.CaseAboutAProject.HANDLER;
import static org.doorstep.petition.CaseAboutAProject.LEADER;
import static org.doorstep.petition.CaseAboutAProject.LIFTS;
import static org.doorstep.petition.CaseAboutAProject.SCHOOL;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.TaskService;
import org.doorstep.kernel.OfficerId;
import org.doorstep.office.Desks;
import org.doorstep.office.InTheOffice;
import org.doorstep.office.Scenario;
import org.doorstep.office.Tells;
import org.doorstep.office.TheOffice;
import org.doorstep.recusal.AskingPetitioner;
import org.doorstep.review.APetitioner;
import org.doorstep.visit.Visits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever leads a project or works on it takes no part in a petition against it, at no door (R22 §28). */
@InTheOffice
class LeaderOnAProjectTest {

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

    private CaseAboutAProject theCase;

    @BeforeEach
    void a_case_is_to_be_about_a_project() {
        theCase = new CaseAboutAProject(theOffice, desks, tasks);
    }

    @Test
    @Tells(Scenario.PROJECT)
    void a_leader_on_a_project_is_no_candidate_for_a_petition_against_it() {
        theCase.isRegistered(aPetition(), LIFTS);
        theOffice.goesOnTo("assignHandler");

        assertThat(demands.get(theOffice.petition().demand()).caseLeader())
                .as("the leader linked to Lakeside leads no case against the project")
                .isNull();
        assertThat(theCase.groups("assignHandler")).containsExactly("petition-office-head");
        assertThat(desks.of(LEADER).get("/engine-rest/task").is(200).body())
                .doesNotContain(theCase.task("assignHandler"));
        assertThat(theCase.claims(LEADER, "assignHandler").is(400).body()).contains("Article 28", "project");
        assertThat(theCase.gives("wu.jian", LEADER, "assignHandler").status()).isIn(400, 403);
        theCase.claims("wu.jian", "assignHandler").is(204);
        theOffice.completes("assignHandler").ordinarily();

        assertThat(demands.get(theOffice.petition().demand()).handler()).isEqualTo(new OfficerId(HANDLER));
        assertThat(theCase.gives(LEADER, "lin.yu", "hearPetitioner").is(400).body())
                .contains("cannot choose who works on it");
        assertThat(theCase.demand("lin.yu", "en").path("projectName").asText()).isEqualTo("Renewal of old lifts");
        assertThat(theCase.demand("lin.yu", "en").path("takeNoPart"))
                .extracting(JsonNode::asText)
                .hasSize(2)
                .first()
                .asString()
                .startsWith("Wei Huang has led the project since")
                .contains("Article 28");
        assertThat(theCase.demand("lin.yu", "zh").path("projectName").asText()).isEqualTo("老旧电梯更新");
        assertThat(theCase.demand("lin.yu", "zh").at("/takeNoPart/0").asText())
                .startsWith("黄维自")
                .contains("第二十八条");
        assertThat(theCase.file(LEADER, "en").path("may")).allMatch(right -> !right.asBoolean() && right.isEmpty());
    }

    @Test
    void nor_is_the_leader_sent_to_the_door_nor_an_officer_who_works_on_it() {
        theCase.isRegistered(aPetition(), LIFTS);
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
        theCase.isRegistered(aPetition(), LIFTS);
        theOffice.goesOnTo("hearPetitioner");
        AskingPetitioner.of(theOffice.petition().number(), group, desks)
                .asks(Map.of())
                .is(201);
        theOffice.runsItsJobs();

        assertThat(theCase.groups("decideRecusal")).containsExactly("petition-office-head");
    }

    @Test
    void nor_review_the_decision_whoever_of_the_reviewing_body_worked_on_it() {
        theCase.isRegistered(
                aPetition(),
                AProject.named("fountain", desks).with("meng.jie", "qiu.lei").id());
        theOffice.goesOnTo("followUp");
        APetitioner.of(theOffice.petition().number(), group, desks)
                .asksForReview()
                .is(201);
        theOffice.runsItsJobs();

        assertThat(theCase.groups("nameReviewer")).as("the head above the head").containsExactly("head-city-review");
        assertThat(desks.of("gu.ping").choices(theCase.task("nameReviewer"), "reviewer"))
                .containsOnlyKeys("jiang.tao");
    }

    @Test
    void where_a_whole_unit_works_on_it_the_petition_office_takes_the_demand_to_its_end() {
        theCase.isRegistered(aPetition().about("schooling").in("orchard"), SCHOOL);
        theOffice.goesOnTo("assignHandler");
        theOffice.completes("assignHandler").by("wu.jian").with("handler", "lin.yu");
        theOffice.goesOnTo("approveDecision");

        assertThat(theCase.groups("approveDecision")).containsExactly("petition-office-head");
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
}
