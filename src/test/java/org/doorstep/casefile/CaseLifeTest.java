package org.doorstep.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doorstep.office.APetition.aPetition;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.StreamSupport;
import org.doorstep.office.APetition;
import org.doorstep.office.Desk;
import org.doorstep.office.Desks;
import org.doorstep.office.InTheOffice;
import org.doorstep.office.Scenario;
import org.doorstep.office.Tells;
import org.doorstep.office.TheOffice;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@InTheOffice
class CaseLifeTest {

    private final TheOffice office;
    private final Desks desks;

    @Autowired
    CaseLifeTest(TheOffice office, Desks desks) {
        this.office = office;
        this.desks = desks;
    }

    @Test
    void the_case_file_fills_as_the_case_goes_on() {
        var number = office.registers(aPetition()).number().value();
        office.goesOnTo("hearPetitioner");
        office.completes("hearPetitioner").with("visitWanted", "YES", "visitPurpose", "HEAR");
        office.goesOnTo("recordVisit");
        var onTheWay = read("lin.yu", number);

        assertThat(onTheWay.at("/visits/0/open").asBoolean()).isTrue();
        assertThat(onTheWay.at("/visits/0/visitors")).hasSize(2);
        assertThat(onTheWay.at("/visits/0/purposeName").asText()).isEqualTo("To hear you");

        office.goesOnToTheEnd();
        var seen = read("lin.yu", number);
        assertThat(seen.path("status").asText()).isEqualTo("ARCHIVED");
        assertThat(seen.at("/demands/0/standing").asText()).isEqualTo("ENDED");
        assertThat(seen.at("/visits/0/open").asBoolean()).isFalse();
        assertThat(seen.at("/visits/0/outcomeName").asText()).isEqualTo("Met");
        assertThat(seen.at("/decisions/0/outcomeName").asText()).isEqualTo("Supported");
        assertThat(all(seen.path("letters"), "kind"))
                .contains("ACCEPTANCE_NOTICE", "VISIT_SHEET", "DECISION_LETTER", "RATING_INVITATION");
        assertThat(seen.at("/letters/0/text").asText())
                .contains("Dear S**,", number, "Regulations on Petition Work")
                .doesNotContain(APetition.NAME);
        assertThat(read("he.lan", number).at("/letters/0/text").asText()).contains("Dear " + APetition.NAME);
        assertThat(all(seen.path("timeline"), "text")).contains("Registered", "Archived");
        assertThat(seen.at("/may/material").asBoolean()).isFalse();
        desks.of("lin.yu")
                .post("/api/cases/" + number + "/materials", Map.of("words", "too late"))
                .is(409);
    }

    @Test
    void the_ledger_of_the_case_says_who_moved_which_period_and_why() {
        office.registers(aPetition());
        office.goesOnTo("carryOut");

        var handling = StreamSupport.stream(
                        read("lin.yu", office.petition().number().value())
                                .path("periods")
                                .spliterator(),
                        false)
                .filter(period -> period.path("article").asText().equals("R22 §34"))
                .findFirst()
                .orElseThrow();

        assertThat(handling.path("owed").asText()).isEqualTo("the decision has been issued");
        assertThat(handling.path("stateName").asText()).isEqualTo("Met");
        assertThat(all(handling.path("entries"), "text"))
                .hasSize(2)
                .anyMatch(text -> text.startsWith("The demand was accepted. Last day: "))
                .contains("The decision was issued.");
        assertThat(all(handling.path("entries"), "by")).contains("Yu Lin", "Doorstep");
    }

    @Test
    void more_material_comes_to_those_who_read_it() {
        var number = office.registers(aPetition()).number().value();
        desks.of("chen.min")
                .post("/api/cases/" + number + "/materials", Map.of("words", "Here is the bill."))
                .is(204);
        office.runsItsJobs();

        assertThat(office.openSteps()).contains("readMaterial");
        assertThat(all(read("lin.yu", number).path("notes"), "text"))
                .containsExactly("Sent in later: Here is the bill.");
    }

    @Test
    void what_is_urgent_goes_up_the_line_once() {
        var number = office.registers(aPetition()).number().value();
        var desk = desks.of("lin.yu");

        desk.post("/api/cases/" + number + "/urgency", Map.of("words", "")).is(400);
        desk.post("/api/cases/" + number + "/urgency", Map.of("words", "The gas pipe leaks."))
                .is(204);
        desk.post("/api/cases/" + number + "/urgency", Map.of("words", "The gas pipe leaks."))
                .is(409);
        office.runsItsJobs();

        assertThat(office.openSteps()).containsOnlyOnce("reportUrgent");
        assertThat(read("wu.jian", number).path("urgent").asBoolean()).isTrue();
    }

    @Test
    void a_withdrawal_that_is_sent_twice_at_once_happens_once() throws Exception {
        var number = office.registers(aPetition()).number().value();
        var desk = desks.of("lin.yu");
        Callable<Integer> withdraw =
                () -> desk.post("/api/cases/" + number + "/withdrawal", Map.of("words", "By phone."))
                        .status();
        var clerks = Executors.newFixedThreadPool(2);
        var said = clerks.invokeAll(List.of(withdraw, withdraw));
        clerks.shutdown();

        assertThat(List.of(said.get(0).get(), said.get(1).get())).containsExactlyInAnyOrder(204, 409);
        office.runsItsJobs();
        var seen = read("lin.yu", number);
        assertThat(seen.path("status").asText()).isEqualTo("ARCHIVED");
        assertThat(all(seen.path("letters"), "kind")).containsExactly("WITHDRAWAL_CONFIRMATION");
        assertThat(office.openSteps()).isEmpty();
    }

    @Test
    @Tells(Scenario.CONSENT_WITHDRAWN)
    void consent_that_is_withdrawn_ends_the_visit_at_once() {
        var number = office.registers(aPetition()).number().value();
        office.goesOnTo("hearPetitioner");
        office.completes("hearPetitioner").with("visitWanted", "YES", "visitPurpose", "HEAR");
        office.goesOnTo("recordVisit");
        var visit = read("lin.yu", number).at("/visits/0/id").asText();
        var path = "/api/cases/" + number + "/visits/" + visit + "/consent-withdrawal";

        desks.of("lin.yu").post(path, Map.of()).is(204);
        office.runsItsJobs();

        assertThat(office.openSteps()).doesNotContain("recordVisit").contains("hearPetitioner");
        assertThat(read("lin.yu", number).at("/visits/0/open").asBoolean()).isFalse();
        desks.of("lin.yu").post(path, Map.of()).is(409);
    }

    @Test
    void a_report_of_misconduct_goes_to_its_archive_unseen() {
        var petition = office.registers(aPetition());
        office.goesOnTo("classifyDemand");
        office.completes("classifyDemand").with("demandType", "ACCUSATION");
        office.goesOnToTheEnd();
        var number = petition.number().value();

        desks.of("lin.yu").get("/api/cases/" + number).is(404);
        var seen = read("pan.li", number);
        assertThat(seen.path("status").asText()).isEqualTo("ARCHIVED");
        assertThat(seen.at("/demands/0/standing").asText()).isEqualTo("HANDED_OVER");
        assertThat(all(seen.path("letters"), "kind")).containsExactly("HANDED_OVER_NOTICE");
    }

    private JsonNode read(String officer, String number) {
        return answer(officer, number).is(200).json();
    }

    private Desk.Answer answer(String officer, String number) {
        return desks.of(officer).get("/api/cases/" + number);
    }

    private static List<String> all(JsonNode list, String field) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(entry -> entry.path(field).asText())
                .toList();
    }
}
