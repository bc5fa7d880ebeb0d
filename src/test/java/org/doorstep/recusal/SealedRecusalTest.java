package org.doorstep.recusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doorstep.office.APetition.aPetition;

import java.util.List;
import java.util.Map;
import org.doorstep.office.Desks;
import org.doorstep.office.InTheOffice;
import org.doorstep.office.TheOffice;
import org.doorstep.petition.Group;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** About a report of misconduct the discipline office decides, and nobody else learns that something was asked (R22 §30). */
@InTheOffice
class SealedRecusalTest {

    @Autowired
    TheOffice theOffice;

    @Autowired
    Desks desks;

    @Autowired
    Group group;

    @Autowired
    Recusals recusals;

    @Autowired
    JdbcClient jdbc;

    private AskingPetitioner petitioner;

    @BeforeEach
    void a_petition_waits_to_be_classified() {
        theOffice.registers(aPetition());
        theOffice.goesOnTo("classifyDemand");
        petitioner = AskingPetitioner.of(theOffice.petition().number(), group, desks);
    }

    @Test
    void the_petitioner_of_a_sealed_report_asks_and_the_head_of_the_discipline_office_decides() {
        theOffice.completes("classifyDemand").with("demandType", "ACCUSATION");

        petitioner.asks(Map.of()).is(201);
        theOffice.runsItsJobs();

        var task = theOffice.taskOf("decideRecusal").getId();
        assertThat(desks.of("pan.li").get("/engine-rest/task").body()).contains(task);
        for (var other : List.of("wu.jian", "huang.wei", "lin.yu")) {
            assertThat(desks.of(other).get("/engine-rest/task").body()).doesNotContain(task);
            desks.of(other).get("/api/cases/" + theOffice.petition().number()).is(404);
        }
        assertThat(desks.of("pan.li")
                        .get("/api/cases/" + theOffice.petition().number())
                        .is(200)
                        .body())
                .contains("Her brother owns the lift company.");
        theOffice.completes("decideRecusal").by("pan.li").with("recusedOfficer", "lin.yu");

        assertThat(petitioner.sees().at("/recusals/0/standing").asText()).isEqualTo("GRANTED");
        assertThat(petitioner.sees().path("letters").findValuesAsText("text"))
                .anyMatch(letter -> letter.contains("Article 28"));
    }

    @Test
    void a_request_that_is_open_when_the_case_is_sealed_leaves_its_hands_with_all_its_words() {
        petitioner.asks(Map.of()).is(201);
        theOffice.runsItsJobs();
        var before = theOffice.taskOf("decideRecusal").getId();

        theOffice.completes("classifyDemand").with("demandType", "ACCUSATION");
        theOffice.runsItsJobs();

        assertThat(theOffice.taskOf("decideRecusal").getId()).isNotEqualTo(before);
        assertThatThrownBy(
                        () -> theOffice.completes("decideRecusal").by("wu.jian").ordinarily())
                .isInstanceOf(Exception.class);
        assertThat(jdbc.sql("select sealed from recusal where petition = ?")
                        .param(theOffice.petition().number().value())
                        .query(Boolean.class)
                        .single())
                .isTrue();
        theOffice.completes("decideRecusal").by("pan.li").with("recusedOfficer", "lin.yu");
        assertThat(recusals.of(theOffice.petition().number())).allMatch(recusal -> !recusal.isOpen());
    }

    @Test
    void where_the_discipline_office_itself_is_asked_about_nobody_else_may_know_of_it() {
        theOffice.completes("classifyDemand").with("demandType", "ACCUSATION");

        assertThat(petitioner.asks(Map.of("whom", "Pan Li")).is(409).body()).contains("Nobody is left");
    }
}
