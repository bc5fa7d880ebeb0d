package org.doorstep.recusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doorstep.office.APetition.aPetition;

import java.util.List;
import java.util.Map;
import org.doorstep.deadline.Ledger;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.office.Desks;
import org.doorstep.office.InTheOffice;
import org.doorstep.office.TheOffice;
import org.doorstep.petition.Group;
import org.doorstep.petition.Petitions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who may ask, what is refused, and that nothing but the one thing asked for changes (P-06, P-07; R22 §28). */
@InTheOffice
class AskForRecusalTest {

    private static final String SECRET = "Her brother owns the lift company.";

    @Autowired
    TheOffice theOffice;

    @Autowired
    Desks desks;

    @Autowired
    Petitions petitions;

    @Autowired
    Group group;

    @Autowired
    Recusals recusals;

    @Autowired
    Ledger ledger;

    @Autowired
    JdbcClient jdbc;

    private DemandNumber demand;
    private AskingPetitioner petitioner;

    @BeforeEach
    void a_demand_is_in_the_hands_of_its_handler() {
        demand = theOffice.registers(aPetition()).demand();
        theOffice.goesOnTo("hearPetitioner");
        petitioner = AskingPetitioner.of(demand.petition(), group, desks);
    }

    @Test
    void one_of_a_group_asks_in_their_own_name_and_is_told_what_was_decided() {
        var number = theOffice
                .registers(aPetition().with("groupSize", 3).with("members", List.of(Map.of("name", "Zhao Min"))))
                .number();
        theOffice.goesOnTo("hearPetitioner");
        var member = new AskingPetitioner(desks.stranger().with(group.queryCode(number, 1)), number);

        member.asks(Map.of()).is(201);
        theOffice.runsItsJobs();

        assertThat(desks.of("huang.wei")
                        .get("/api/cases/" + number)
                        .is(200)
                        .json()
                        .at("/recusals/0/askerName")
                        .asText())
                .isEqualTo("Zhao Min");
        theOffice.completes("decideRecusal").by("huang.wei").ordinarily();
        assertThat(member.sees().at("/letters").findValuesAsText("text"))
                .last()
                .asString()
                .contains("Dear Zhao Min");
    }

    @Test
    void two_of_a_group_who_say_the_same_are_two() {
        var number = theOffice
                .registers(aPetition().with("groupSize", 3).with("members", List.of(Map.of("name", "Zhao Min"))))
                .number();

        AskingPetitioner.of(number, group, desks).asks(Map.of()).is(201);
        new AskingPetitioner(desks.stranger().with(group.queryCode(number, 1)), number)
                .asks(Map.of())
                .is(201);

        assertThat(recusals.openOf(number)).hasSize(2);
    }

    @Test
    void whoever_does_not_know_the_query_code_finds_no_petition() {
        var stranger = new AskingPetitioner(desks.stranger().with("AAAAABBBBB"), demand.petition());

        stranger.asks(Map.of()).is(404);

        assertThat(recusals.of(demand.petition())).isEmpty();
    }

    @Test
    void a_request_owes_who_is_meant_a_ground_and_words() {
        var problem = petitioner
                .desk()
                .post(
                        "/api/petitions/" + demand.petition() + "/recusals",
                        Map.of("whom", " ", "words", "x".repeat(2001)))
                .is(400)
                .json();

        assertThat(problem.path("errors").findValuesAsText("field")).containsExactly("whom", "ground", "words");
        petitioner.asks(Map.of("demand", "2026-999999-1")).is(404);
    }

    @Test
    void the_same_words_while_it_is_open_are_one_request_and_after_the_decision_another() {
        petitioner.asks(Map.of()).is(201);
        petitioner.asks(Map.of()).is(201);
        theOffice.runsItsJobs();
        assertThat(recusals.of(demand.petition())).hasSize(1);
        assertThat(theOffice.openSteps()).containsOnlyOnce("decideRecusal");

        theOffice.completes("decideRecusal").by("huang.wei").with("recusalAnswer", "REFUSED");
        petitioner.asks(Map.of()).is(201);

        assertThat(recusals.of(demand.petition())).hasSize(2);
    }

    @Test
    void more_than_ten_open_requests_about_one_petition_wait_for_the_first_decisions() {
        for (int i = 0; i < 10; i++) {
            petitioner.asks(Map.of("words", "Reason " + i)).is(201);
        }

        petitioner.asks(Map.of("words", "One more")).is(429);
        petitioner.asks(Map.of("words", "Reason 3")).is(201);
    }

    @Test
    void no_day_moves_and_nothing_marks_the_petitioner_whether_it_is_asked_granted_or_refused() {
        var before = clocks();
        var due = theOffice.taskOf("hearPetitioner").getDueDate();

        petitioner.asks(Map.of()).is(201);
        assertThat(clocks()).isEqualTo(before);
        theOffice.runsItsJobs();
        theOffice.completes("decideRecusal").by("huang.wei").with("recusalAnswer", "REFUSED");
        assertThat(clocks()).isEqualTo(before);
        petitioner.asks(Map.of()).is(201);
        theOffice.runsItsJobs();
        theOffice.completes("decideRecusal").by("huang.wei").ordinarily();

        assertThat(clocks()).isEqualTo(before);
        assertThat(theOffice.taskOf("hearPetitioner").getDueDate()).isEqualTo(due);
        assertThat(petitions.forStep(demand.petition()).urgent()).isFalse();
    }

    @Test
    void the_engine_holds_no_word_of_it() {
        petitioner.asks(Map.of("whom", "Ms Unmistakable")).is(201);
        theOffice.runsItsJobs();
        theOffice.completes("decideRecusal").by("huang.wei").with("recusalReason", "Reason beyond mistake.");

        for (var table : List.of("act_ru_variable", "act_hi_varinst", "act_hi_detail")) {
            assertThat(jdbc.sql("select coalesce(text_, '') from " + table)
                            .query(String.class)
                            .list())
                    .isNotEmpty()
                    .noneMatch(held -> held.contains("Unmistakable")
                            || held.contains(SECRET)
                            || held.contains("beyond mistake")
                            || held.equals("MATTER"));
        }
    }

    @Test
    void the_one_meant_learns_of_the_decision_alone_and_whoever_decides_reads_it_all() {
        petitioner.asks(Map.of()).is(201);
        theOffice.runsItsJobs();

        assertThat(caseFile("he.lan")).doesNotContain(SECRET, "Asked that an officer", "who visited me");
        assertThat(desks.of("he.lan").get("/engine-rest/task").body())
                .doesNotContain(theOffice.taskOf("decideRecusal").getId());
        assertThat(caseFile("huang.wei")).contains(SECRET, "Asked that an officer", "the officer who visited me");

        theOffice.completes("decideRecusal").by("huang.wei").ordinarily();

        assertThat(caseFile("he.lan"))
                .contains("Decided: an officer takes no further part")
                .doesNotContain(SECRET, "Asked that an officer", "who visited me");
        assertThat(caseFile("huang.wei")).contains(SECRET);
    }

    @Test
    void in_an_archived_petition_nobody_takes_part_any_more() {
        theOffice.goesOnToTheEnd();

        assertThat(petitioner.asks(Map.of()).is(409).body()).contains("has ended");
        assertThat(petitioner.sees().path("mayAskForRecusal").asBoolean()).isFalse();
    }

    @Test
    void where_there_are_several_demands_the_petitioner_says_which() {
        demand = theOffice.registers(aPetition()).demand();
        theOffice.goesOnTo("splitDemands");
        theOffice
                .completes("splitDemands")
                .with("demands", List.of(Map.of("summary", "The lift"), Map.of("summary", "The lamp")));
        petitioner = AskingPetitioner.of(demand.petition(), group, desks);

        assertThat(petitioner
                        .asks(Map.of())
                        .is(400)
                        .json()
                        .at("/errors/0/field")
                        .asText())
                .isEqualTo("demand");
        petitioner.asks(Map.of("demand", demand.petition().demand(2).value())).is(201);
    }

    private List<String> clocks() {
        return ledger.of(demand.petition()).stream()
                .map(period -> period.clock()
                        + period.due()
                        + ledger.entriesOf(period.id()).size())
                .toList();
    }

    private String caseFile(String officer) {
        return desks.of(officer).get("/api/cases/" + demand.petition()).is(200).body();
    }
}
