package org.doorstep.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doorstep.office.APetition.aPetition;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.office.AnotherLaw;
import org.doorstep.office.Desks;
import org.doorstep.office.InTheOffice;
import org.doorstep.office.Scenario;
import org.doorstep.office.Tells;
import org.doorstep.office.TheOffice;
import org.doorstep.petition.Group;
import org.doorstep.petition.Petitions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whether a petitioner who does not agree can ask for a review, until when, and what comes after (R22 §35, §36). */
@InTheOffice
class AskForReviewTest {

    @Autowired
    TheOffice theOffice;

    @Autowired
    Desks desks;

    @Autowired
    Petitions petitions;

    @Autowired
    Group group;

    @Autowired
    Reviews reviews;

    @Autowired
    Stages stages;

    @Autowired
    AnotherLaw anotherLaw;

    @Autowired
    Clock clock;

    private DemandNumber demand;
    private APetitioner petitioner;

    @BeforeEach
    void a_petition_comes_in() {
        demand = theOffice.registers(aPetition()).demand();
        petitioner = APetitioner.of(demand.petition(), group, desks);
    }

    @Test
    @Tells(Scenario.TIME_TO_ASK)
    void asked_on_day_30_after_proved_receipt_it_is_accepted() {
        theOffice.goesOnTo("followUp");
        passesUntil(lastDayToAsk());

        assertThat(petitioner.asksForReview().is(201).json().path("inTime").asBoolean())
                .isTrue();
        theOffice.runsItsJobs();

        assertThat(theOffice.openSteps()).contains("nameReviewer").doesNotContain("weighCause");
    }

    @Test
    void one_of_a_group_asks_in_their_own_name_and_the_reviewing_body_reads_it() {
        var number = theOffice
                .registers(aPetition().with("groupSize", 3).with("members", List.of(Map.of("name", "Zhao Min"))))
                .number();
        theOffice.goesOnTo("followUp");
        var member = new APetitioner(desks.stranger().with(group.queryCode(number, 1)), number);

        member.asksForReview().is(201);
        theOffice.runsItsJobs();

        assertThat(askerOf(number, "jiang.tao")).isEqualTo("Zhao Min");
        assertThat(askerOf(number, "lin.yu")).isEqualTo("Z**");
        desks.stranger()
                .with(group.queryCode(number, 1))
                .post("/api/petitions/" + number + "/departure", Map.of())
                .is(204);
        assertThat(askerOf(number, "jiang.tao")).isEqualTo("Has left the group");
    }

    @Test
    void what_one_of_a_group_asked_for_is_answered_to_them() {
        var number = theOffice
                .registers(aPetition().with("groupSize", 3).with("members", List.of(Map.of("name", "Zhao Min"))))
                .number();
        demand = number.demand(1);
        theOffice.goesOnTo("followUp");
        petitioner = new APetitioner(desks.stranger().with(group.queryCode(number, 1)), number);

        reviewed("jiang.tao");

        assertThat(petitioner.sees().at("/letters").findValuesAsText("text"))
                .last()
                .asString()
                .contains("Dear Zhao Min");
    }

    private String askerOf(PetitionNumber number, String reader) {
        return desks.of(reader)
                .get("/api/cases/" + number)
                .is(200)
                .json()
                .at("/reviews/0/askerName")
                .asText();
    }

    @Test
    @Tells(Scenario.TIME_TO_ASK)
    void asked_on_day_31_it_is_not_thrown_away_a_person_decides_on_good_cause() {
        theOffice.goesOnTo("followUp");
        passesUntil(lastDayToAsk().plusDays(1));

        assertThat(petitioner.asksForReview().is(201).json().path("inTime").asBoolean())
                .isFalse();
        theOffice.runsItsJobs();

        assertThat(theOffice.openSteps()).contains("weighCause").doesNotContain("nameReviewer");
    }

    @Test
    @Tells(Scenario.TIME_TO_ASK)
    void without_proof_of_receipt_it_is_accepted_however_late() {
        theOffice.goesOnTo("serveDecision");
        theOffice.letsPass(Period.ofDays(200));

        assertThat(petitioner.asksForReview().is(201).json().path("inTime").asBoolean())
                .isTrue();
    }

    @Test
    void a_petition_in_the_archive_is_reviewed_all_the_same() {
        theOffice.goesOnToTheEnd();
        assertThat(petitioner.sees().path("status").asText()).isEqualTo("ARCHIVED");

        petitioner.asksForReview().is(201);
        theOffice.runsItsJobs();
        for (var step : List.of("nameReviewer", "examineReview", "draftReview", "approveReview", "serveReview")) {
            theOffice.completes(step).ordinarily();
        }

        assertThat(theOffice.openSteps()).isEmpty();
        assertThat(petitioner.sees().at("/reviews/0/standingName").asText()).isEqualTo("The decision stands");
    }

    @Test
    void before_anything_is_decided_there_is_nothing_to_review() {
        theOffice.goesOnTo("draftDecision");

        assertThat(petitioner.asksForReview().is(409).body()).contains("Nothing has been decided", "Article 35");
    }

    @Test
    void a_second_request_waits_for_the_answer_to_the_first() {
        theOffice.goesOnTo("followUp");
        petitioner.asksForReview().is(201);

        assertThat(petitioner.asksForReview().is(409).body()).contains("under way already", "R22 §35");
    }

    @Test
    void a_stage_that_has_been_decided_is_not_asked_for_again() {
        theOffice.goesOnTo("followUp");
        reviewed("jiang.tao");

        assertThat(petitioner
                        .asksForReview(Map.of("stage", "REVIEW", "reasons", "Still dark."))
                        .is(409)
                        .body())
                .contains("has been decided", "R22 §36");
    }

    @Test
    void after_the_last_stage_the_same_facts_are_not_taken_up_again_and_new_ones_are_invited() {
        theOffice.goesOnTo("followUp");
        reviewed("jiang.tao");
        reviewed("cai.xin");

        assertThat(reviews.of(demand)).extracting(Review::stage).containsExactly("REVIEW", "RECHECK");
        assertThat(petitioner.asksForReview().is(409).body()).contains("R22 §36", "make a new petition");
        assertThat(petitioner.sees().path("mayAskForReview")).isEmpty();
    }

    @Test
    @Tells(Scenario.NEW_FACTS)
    void new_facts_are_a_new_petition_that_is_linked_to_the_earlier_one() {
        theOffice.goesOnTo("followUp");
        reviewed("jiang.tao");
        reviewed("cai.xin");

        var again = theOffice.registers(aPetition());
        theOffice
                .completes("checkSameMatter")
                .with(
                        "sameMatter", "NEW_FACTS",
                        "relatedPetition", demand.petition().value(),
                        "reason", "The cable was not known then.");
        theOffice.goesOnTo("hearPetitioner");

        assertThat(petitions.get(again.number()).related()).isEqualTo(demand.petition());
    }

    @Test
    void a_reply_to_a_suggestion_is_not_reviewed() {
        theOffice.goesOnTo("classifyDemand");
        theOffice.completes("classifyDemand").with("demandType", "SUGGESTION");
        theOffice.goesOnTo("draftDecision");
        theOffice.completes("draftDecision").with("outcome", "ADOPTED");
        theOffice.goesOnTo("carryOut");

        assertThat(petitioner.asksForReview().is(409).body()).contains("Article");
        assertThat(stages.timeToAsk(demand, stages.named(demand, "REVIEW"))).isEmpty();
    }

    @Test
    void a_sealed_report_is_not_reviewed_here() {
        theOffice.goesOnTo("classifyDemand");
        theOffice.completes("classifyDemand").with("demandType", "ACCUSATION");
        theOffice.goesOnToTheEnd();

        assertThat(petitioner.asksForReview().is(409).body()).contains("report of misconduct", "Article 30");
        assertThat(desks.of("chen.min").get("/api/cases/" + demand.petition()).status())
                .isEqualTo(404);
    }

    @Test
    void a_request_owes_reasons() {
        theOffice.goesOnTo("followUp");

        var problem = petitioner.asksForReview(Map.of("reasons", " ")).is(400).json();

        assertThat(problem.at("/errors/0/field").asText()).isEqualTo("reasons");
    }

    @Test
    void nobody_asks_for_the_review_of_another_petition() {
        theOffice.goesOnTo("followUp");

        petitioner
                .asksForReview(Map.of("demand", "2026-999999-1", "reasons", "Not mine."))
                .is(404);
    }

    @Test
    void under_another_law_there_are_its_own_stages_and_no_time_to_ask_in() {
        anotherLaw.rules(demand.petition(), "UK-LGSCO/1");
        theOffice.goesOnTo("followUp");
        theOffice.letsPass(Period.ofDays(200));

        reviewed("jiang.tao");

        assertThat(petitioner.sees().at("/letters").findValuesAsText("text"))
                .anyMatch(letter -> letter.contains("Code part 6") && letter.contains("ends the procedure"));
        assertThat(petitioner.asksForReview().is(409).body()).contains("Code part 6");
    }

    private void reviewed(String reviewer) {
        petitioner.asksForReview().is(201);
        theOffice.runsItsJobs();
        theOffice.completes("nameReviewer").with("reviewer", reviewer);
        for (var step : List.of("examineReview", "draftReview", "approveReview", "serveReview")) {
            theOffice.completes(step).ordinarily();
        }
    }

    private LocalDate lastDayToAsk() {
        return stages.timeToAsk(demand, stages.named(demand, "REVIEW"))
                .orElseThrow()
                .due()
                .rolled();
    }

    private void passesUntil(LocalDate day) {
        theOffice.letsPass(LocalDate.now(clock).until(day));
    }
}
