package org.doorstep.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doorstep.office.APetition.aPetition;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.OfficerId;
import org.doorstep.office.Desk.Answer;
import org.doorstep.office.Desks;
import org.doorstep.office.InTheOffice;
import org.doorstep.office.Login;
import org.doorstep.office.TheOffice;
import org.doorstep.petition.Group;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The next stage is never decided by a person who took part before (P-09; R22 §35, §36). */
@InTheOffice
class NobodyDecidesTwiceTest {

    private static final String HANDLER = "he.lan";
    private static final String APPROVER = "huang.wei";

    @Autowired
    TheOffice theOffice;

    @Autowired
    Desks desks;

    @Autowired
    Group group;

    @Autowired
    ProcessEngine engine;

    @Autowired
    TookPart tookPart;

    private DemandNumber demand;

    @BeforeEach
    void a_petition_comes_in() {
        demand = theOffice.registers(aPetition()).demand();
    }

    @Test
    void whoever_handled_led_heard_drafted_or_approved_took_part_and_whoever_took_it_down_did_not() {
        theOffice.goesOnTo("followUp");

        assertThat(tookPart.before("REVIEW", demand))
                .containsExactlyInAnyOrder(new OfficerId(HANDLER), new OfficerId(APPROVER));
    }

    @Test
    void one_who_handed_the_task_to_another_after_the_hearing_took_part_as_well() {
        theOffice.goesOnTo("draftDecision");
        gives(APPROVER, "draftDecision", "lin.yu").is(204);
        theOffice.goesOnTo("followUp");

        assertThat(tookPart.before("REVIEW", demand))
                .contains(new OfficerId(HANDLER), new OfficerId("lin.yu"), new OfficerId(APPROVER));
    }

    @Test
    void who_took_part_may_not_claim_be_given_or_complete_a_step_of_the_review() {
        theOffice.goesOnTo("draftDecision");
        gives(APPROVER, "draftDecision", "lin.yu").is(204);
        theOffice.goesOnTo("followUp");
        asks();
        theOffice.completes("nameReviewer").ordinarily();

        for (var step : List.of("examineReview", "draftReview")) {
            assertThat(gives("qiu.lei", step, "lin.yu").is(400).body()).contains("had a hand in the decision");
            theOffice.completes(step).ordinarily();
        }
        theOffice.completes("approveReview").ordinarily();
        assertThat(claims("serveReview", "lin.yu").is(400).body()).contains("had a hand in the decision");
        assertThatThrownBy(() -> theOffice.completes("serveReview").by("lin.yu").ordinarily())
                .hasMessageContaining("had a hand in the decision");

        claims("serveReview", "chen.min").is(204);
    }

    @Test
    void nor_through_the_engine_itself() {
        theOffice.goesOnTo("draftDecision");
        gives(APPROVER, "draftDecision", "lin.yu").is(204);
        theOffice.goesOnTo("followUp");
        asks();
        for (var step : List.of("nameReviewer", "examineReview", "draftReview", "approveReview")) {
            theOffice.completes(step).ordinarily();
        }
        var task = theOffice.taskOf("serveReview").getId();
        var answers = Map.<String, Object>of("serviceMethod", "POST", "receipt", "Slip.");

        for (Runnable door : List.<Runnable>of(
                () -> engine.getTaskService().claim(task, "lin.yu"),
                () -> engine.getTaskService().complete(task, answers),
                () -> engine.getFormService().submitTaskForm(task, answers))) {
            assertThatThrownBy(() -> Login.of("lin.yu", engine).doing(() -> {
                        door.run();
                        return task;
                    }))
                    .hasMessageContaining("had a hand in the decision");
        }
    }

    @Test
    void a_reviewer_who_took_part_is_not_offered_and_not_taken() {
        theOffice.goesOnTo("followUp");
        asks();
        var task = theOffice.taskOf("nameReviewer").getId();

        assertThat(desks.of("qiu.lei").choices(task, "reviewer")).containsOnlyKeys("jiang.tao", "meng.jie");
        assertThatThrownBy(() -> theOffice.completes("nameReviewer").with("reviewer", HANDLER))
                .hasMessageContaining("reviewer");
        assertThatThrownBy(() -> theOffice.completes("nameReviewer").with("reviewer", "qiu.lei"))
                .hasMessageContaining("reviewer");
    }

    @Test
    void nobody_of_the_review_takes_part_in_the_final_review_which_the_body_above_decides() {
        theOffice.goesOnTo("followUp");
        asks();
        for (var step : List.of("nameReviewer", "examineReview", "draftReview", "approveReview", "serveReview")) {
            theOffice.completes(step).ordinarily();
        }

        assertThat(tookPart.before("REVIEW", demand)).doesNotContain(new OfficerId("jiang.tao"));
        assertThat(tookPart.before("RECHECK", demand)).contains(new OfficerId("jiang.tao"), new OfficerId("qiu.lei"));

        asks();
        var task = theOffice.taskOf("nameReviewer").getId();
        assertThat(desks.of("gu.ping").choices(task, "reviewer")).containsOnlyKeys("cai.xin", "shao.yun");
        assertThat(claims("nameReviewer", "qiu.lei").is(400).body()).contains("had a hand in the decision");
        claims("nameReviewer", "gu.ping").is(204);
    }

    @Test
    void a_reviewer_who_declares_an_interest_gives_the_review_back_to_the_head() {
        theOffice.goesOnTo("followUp");
        asks();
        theOffice.completes("nameReviewer").ordinarily();

        desks.of("jiang.tao")
                .post("/api/cases/" + demand.petition() + "/interests", Map.of())
                .is(204);

        assertThat(theOffice.taskOf("examineReview").getAssignee()).isNull();
        gives("qiu.lei", "examineReview", "meng.jie").is(204);
        theOffice.completes("examineReview").ordinarily();
        assertThat(theOffice.taskOf("draftReview").getAssignee()).isNull();
    }

    private void asks() {
        APetitioner.of(demand.petition(), group, desks).asksForReview().is(201);
        theOffice.runsItsJobs();
    }

    private Answer claims(String step, String officer) {
        return desks.of(officer)
                .post("/engine-rest/task/" + theOffice.taskOf(step).getId() + "/claim", Map.of("userId", officer));
    }

    private Answer gives(String giver, String step, String taker) {
        return desks.of(giver)
                .post("/engine-rest/task/" + theOffice.taskOf(step).getId() + "/assignee", Map.of("userId", taker));
    }
}
