package org.doorstep.handling.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doorstep.office.APetition.aPetition;

import java.util.List;
import java.util.Map;
import org.doorstep.kernel.OfficerId;
import org.doorstep.office.Desk.Answer;
import org.doorstep.office.Desks;
import org.doorstep.office.InTheOffice;
import org.doorstep.office.TheOffice;
import org.doorstep.petition.Timeline;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** In whose hands a task may be: nobody's with an interest (R22 §28), and the head gives out the unit's. */
@InTheOffice
class HandsOfTheOfficeTest {

    private static final String HANDLER = "he.lan";
    private static final String HEAD = "huang.wei";
    private static final String HELPER = "lin.yu";

    @Autowired
    TheOffice theOffice;

    @Autowired
    Desks desks;

    @Autowired
    Timeline timeline;

    @BeforeEach
    void a_demand_is_in_the_hands_of_its_handler() {
        theOffice.registers(aPetition());
        theOffice.goesOnTo("hearPetitioner");
        assertThat(holder()).isEqualTo(HANDLER);
    }

    @Test
    void the_task_of_a_handler_who_declares_an_interest_goes_to_the_head_of_the_unit() {
        declaresAnInterest(HANDLER).is(204);

        assertThat(holder()).isNull();
        assertThat(desks.of(HEAD).get("/engine-rest/task").is(200).body()).contains(task());
        claims(HANDLER).is(400);
        claims(HEAD).is(204);
    }

    @Test
    void a_takeover_stands_on_the_timeline_once_for_each_demand() {
        declaresAnInterest("su.qing").is(404);
        assertThat(takeovers()).isEmpty();

        declaresAnInterest(HANDLER).is(204);
        declaresAnInterest(HANDLER).is(204);

        assertThat(takeovers())
                .singleElement()
                .returns(theOffice.petition().demand(), Timeline.Entry::demand)
                .returns(OfficerId.SYSTEM, Timeline.Entry::by);
    }

    @Test
    void the_head_gives_it_to_somebody_else_who_takes_the_case_to_its_end() {
        declaresAnInterest(HANDLER).is(204);

        assertThat(gives(HEAD, HANDLER).is(400).body()).contains("declared an interest");
        for (var step : List.of("hearPetitioner", "draftDecision", "carryOut")) {
            theOffice.goesOnTo(step);
            gives(HEAD, HELPER, step).is(204);
            theOffice.completes(step).ordinarily();
        }
        theOffice.completes("followUp").by("wu.jian").ordinarily();
        theOffice.goesOnToTheEnd();

        assertThat(theOffice.openSteps()).isEmpty();
    }

    @Test
    void the_next_task_of_the_model_does_not_come_back_to_whoever_has_an_interest() {
        declaresAnInterest(HANDLER).is(204);
        gives(HEAD, HELPER).is(204);

        theOffice.goesOnTo("draftDecision");

        assertThat(theOffice.taskOf("draftDecision").getAssignee()).isNull();
        assertThat(desks.of(HEAD).get("/engine-rest/task").is(200).body())
                .contains(theOffice.taskOf("draftDecision").getId());
    }

    @Test
    void a_head_gives_a_task_of_the_unit_to_another_and_nobody_else_does() {
        gives(HELPER, HELPER).is(403);
        gives("zhou.yan", "zheng.hao").is(403);
        gives(HEAD, "zheng.hao").is(403);
        assertThat(holder()).isEqualTo(HANDLER);

        gives(HEAD, HELPER).is(204);

        assertThat(holder()).isEqualTo(HELPER);
    }

    @Test
    void a_head_with_an_interest_does_not_choose_who_works_on_the_case() {
        declaresAnInterest(HEAD).is(204);

        assertThat(gives(HEAD, HELPER).is(400).body()).contains("cannot choose who works on it");
        assertThat(holder()).isEqualTo(HANDLER);
    }

    @Test
    void where_handler_and_head_have_an_interest_the_petition_office_takes_over() {
        declaresAnInterest(HEAD).is(204);
        declaresAnInterest(HANDLER).is(204);

        claims(HEAD).is(400);
        claims("wu.jian").is(204);
    }

    @Test
    void a_task_that_is_offered_to_nobody_but_a_head_with_an_interest_is_not_seen_by_them() {
        declaresAnInterest(HEAD).is(204);

        theOffice.goesOnTo("approveDecision");

        var approval = theOffice.taskOf("approveDecision").getId();
        assertThat(desks.of(HEAD).get("/engine-rest/task").is(200).body()).doesNotContain(approval);
        desks.of("wu.jian")
                .post("/engine-rest/task/" + approval + "/claim", Map.of("userId", "wu.jian"))
                .is(204);
    }

    @Test
    void a_sealed_report_whose_officer_has_an_interest_is_offered_to_nobody_outside_the_discipline_office() {
        theOffice.registers(aPetition());
        theOffice.goesOnTo("classifyDemand");
        theOffice.completes("classifyDemand").with("demandType", "ACCUSATION", "statutoryRoute", null);
        var report = theOffice.taskOf("handOver").getId();
        desks.of("pan.li")
                .post("/engine-rest/task/" + report + "/claim", Map.of("userId", "pan.li"))
                .is(204);

        declaresAnInterest("pan.li").is(204);

        assertThat(desks.of("wu.jian").get("/engine-rest/task").is(200).body()).doesNotContain(report);
        assertThat(desks.of("wu.jian")
                        .post("/engine-rest/task/" + report + "/claim", Map.of("userId", "wu.jian"))
                        .status())
                .isIn(403, 404);
    }

    private List<Timeline.Entry> takeovers() {
        return timeline.publicOf(theOffice.petition().number()).stream()
                .filter(entry -> entry.kind() == Timeline.Kind.TAKEN_OVER)
                .toList();
    }

    private Answer declaresAnInterest(String officer) {
        return desks.of(officer).post("/api/cases/" + theOffice.petition().number() + "/interests", Map.of());
    }

    private Answer claims(String officer) {
        return desks.of(officer).post("/engine-rest/task/" + task() + "/claim", Map.of("userId", officer));
    }

    private Answer gives(String giver, String taker) {
        return gives(giver, taker, "hearPetitioner");
    }

    private Answer gives(String giver, String taker, String step) {
        var task = theOffice.taskOf(step).getId();
        return desks.of(giver).post("/engine-rest/task/" + task + "/assignee", Map.of("userId", taker));
    }

    private String task() {
        return theOffice.taskOf("hearPetitioner").getId();
    }

    private @Nullable String holder() {
        return theOffice.taskOf("hearPetitioner").getAssignee();
    }
}
