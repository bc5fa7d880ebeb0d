package org.doorstep.handling.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doorstep.office.APetition.aPetition;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.doorstep.kernel.OfficerId;
import org.doorstep.office.Desk.Answer;
import org.doorstep.office.Desks;
import org.doorstep.office.InTheOffice;
import org.doorstep.office.TheOffice;
import org.doorstep.petition.Group;
import org.doorstep.petition.Interests;
import org.doorstep.review.APetitioner;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a head decides goes to another head where they have an interest, never to the clerks (R22 §28, §35, §36). */
@InTheOffice
class HeadsDecideTest {

    private static final String HEAD = "huang.wei";
    private static final String OFFICE_HEAD = "wu.jian";
    private static final String CLERK = "lin.yu";
    private static final String REVIEW_HEAD = "qiu.lei";

    @Autowired
    TheOffice theOffice;

    @Autowired
    Desks desks;

    @Autowired
    TaskService tasks;

    @Autowired
    Group group;

    @Autowired
    Interests interests;

    @Test
    void a_decision_is_approved_by_the_head_of_the_petition_office_where_the_head_of_the_unit_may_not() {
        theOffice.registers(aPetition());
        theOffice.goesOnTo("hearPetitioner");
        declaresAnInterest(HEAD);

        theOffice.goesOnTo("approveDecision");

        assertThat(groups("approveDecision")).containsExactly("petition-office-head");
        claims(CLERK, "approveDecision").is(403);
        claims(OFFICE_HEAD, "approveDecision").is(204);
    }

    @Test
    void nor_does_a_decision_that_the_head_had_claimed_already_go_to_the_clerks() {
        theOffice.registers(aPetition());
        theOffice.goesOnTo("approveDecision");
        claims(HEAD, "approveDecision").is(204);

        declaresAnInterest(HEAD);

        assertThat(groups("approveDecision")).containsExactly("petition-office-head");
        claims(CLERK, "approveDecision").is(403);
    }

    @Test
    void a_head_who_handles_the_demand_does_not_approve_what_they_drafted() {
        theOffice.registers(aPetition().about("schooling").in("orchard"));
        theOffice.goesOnTo("assignHandler");
        isInterested("xu.wen");
        theOffice.completes("assignHandler").by("luo.jing").with("handler", OFFICE_HEAD);
        declaresAnInterest("luo.jing");

        theOffice.goesOnTo("approveDecision");

        assertThat(groups("approveDecision")).containsExactly("head-zone-review");
    }

    @Test
    void whoever_decides_in_the_stead_of_another_reads_the_case_and_nobody_beside_them() {
        var address = "/api/cases/"
                + theOffice
                        .registers(aPetition().about("schooling").in("orchard"))
                        .number();
        theOffice.goesOnTo("assignHandler");
        isInterested("xu.wen");
        theOffice.completes("assignHandler").by("luo.jing").with("handler", OFFICE_HEAD);
        declaresAnInterest("luo.jing");
        desks.of(REVIEW_HEAD).get(address).is(404);

        theOffice.goesOnTo("approveDecision");

        desks.of(REVIEW_HEAD).get(address).is(200);
        desks.of("song.ming").get(address).is(404);
        theOffice.completes("approveDecision").by(REVIEW_HEAD).ordinarily();
        desks.of(REVIEW_HEAD).get(address).is(404);
    }

    @Test
    void the_reviewer_is_named_by_the_head_of_the_body_above_where_the_head_of_the_body_comes_to_have_an_interest() {
        isUnderReview();
        assertThat(groups("nameReviewer")).containsExactly("head-zone-review");

        declaresAnInterest(REVIEW_HEAD);

        assertThat(groups("nameReviewer")).containsExactly("head-city-review");
        assertThat(claims(CLERK, "nameReviewer").status()).isIn(403, 404);
        theOffice.completes("nameReviewer").by("gu.ping").ordinarily();
    }

    @Test
    void nor_do_the_clerks_approve_an_opinion_whose_head_has_come_to_have_an_interest_since() {
        isUnderReview();
        theOffice.completes("nameReviewer").ordinarily();
        declaresAnInterest(REVIEW_HEAD);

        theOffice.completes("examineReview").ordinarily();
        theOffice.completes("draftReview").ordinarily();

        assertThat(groups("approveReview")).containsExactly("head-city-review");
        assertThatThrownBy(() -> theOffice.completes("approveReview").by(CLERK).ordinarily())
                .isInstanceOf(RuntimeException.class);
        theOffice.completes("approveReview").by("gu.ping").ordinarily();
    }

    @Test
    void nor_one_that_the_head_had_claimed_already() {
        isUnderReview();
        for (var step : List.of("nameReviewer", "examineReview", "draftReview")) {
            theOffice.completes(step).ordinarily();
        }
        claims(REVIEW_HEAD, "approveReview").is(204);

        declaresAnInterest(REVIEW_HEAD);

        assertThat(groups("approveReview")).containsExactly("head-city-review");
    }

    @Test
    void where_the_whole_reviewing_body_may_not_the_head_above_it_has_the_review_in_hand() {
        isUnderReview();
        theOffice.completes("nameReviewer").ordinarily();
        isInterested("meng.jie");
        isInterested(REVIEW_HEAD);

        declaresAnInterest("jiang.tao");

        assertThat(groups("examineReview")).containsExactly("head-city-review");
        theOffice.completes("examineReview").by("gu.ping").ordinarily();
        assertThat(groups("draftReview")).containsExactly("head-city-review");
    }

    @Test
    void whether_a_demand_is_handled_again_is_decided_by_the_head_above_the_petition_office_where_its_own_may_not() {
        theOffice.registers(aPetition());
        isToBeHandledAgain();

        declaresAnInterest(OFFICE_HEAD);

        assertThat(groups("decideReopening")).containsExactly("head-zone-review");
        claims(CLERK, "decideReopening").is(403);
    }

    @Test
    void where_no_head_at_all_may_decide_it_waits_for_another_head() {
        theOffice.registers(aPetition());
        isInterested(REVIEW_HEAD);
        isInterested("gu.ping");
        isToBeHandledAgain();

        declaresAnInterest(OFFICE_HEAD);

        assertThat(groups("decideReopening")).containsExactly("petition-office-head");
    }

    @Test
    void a_clerks_task_goes_to_the_head_above_once_nobody_of_the_petition_office_is_left() {
        theOffice.registers(aPetition());
        theOffice.goesOnTo("classifyDemand");
        declaresAnInterest(CLERK);
        assertThat(groups("classifyDemand")).containsExactly("petition-office");

        declaresAnInterest(OFFICE_HEAD);

        assertThat(groups("classifyDemand")).containsExactly("head-zone-review");
    }

    private void isUnderReview() {
        theOffice.registers(aPetition());
        theOffice.goesOnTo("followUp");
        APetitioner.of(theOffice.petition().number(), group, desks)
                .asksForReview()
                .is(201);
        theOffice.runsItsJobs();
    }

    private void isToBeHandledAgain() {
        theOffice.goesOnTo("followUp");
        theOffice.completes("followUp").with("settled", "NO");
        theOffice.runsItsJobs();
    }

    private void declaresAnInterest(String officer) {
        desks.of(officer)
                .post("/api/cases/" + theOffice.petition().number() + "/interests", Map.of())
                .is(204);
    }

    private void isInterested(String officer) {
        interests.declare(new OfficerId(officer), theOffice.petition().number());
    }

    private Answer claims(String officer, String step) {
        return desks.of(officer)
                .post("/engine-rest/task/" + theOffice.taskOf(step).getId() + "/claim", Map.of("userId", officer));
    }

    private List<String> groups(String step) {
        return tasks.getIdentityLinksForTask(theOffice.taskOf(step).getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .toList();
    }
}
