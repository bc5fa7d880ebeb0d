package org.doorstep.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.doorstep.kernel.PetitionNumber;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One petition from the letter on the net to the archive, with somebody going to the door in between. */
@InTheOffice
abstract class WholeLife {

    @Autowired
    TheOffice theOffice;

    @Autowired
    Desks desks;

    @Autowired
    Clock clock;

    @Test
    void the_life_of_a_petition() {
        var petitioner = shen_xiaohong_writes_to_the_office();
        the_office_takes_it_up(petitioner);
        days_later_the_unit_hears_her_and_somebody_goes_to_the_door();
        the_decision_is_sent_back_once_and_then_served(petitioner);
        what_was_decided_and_promised_is_done();
        she_says_what_she_thinks_of_it(petitioner);
    }

    private Desk shen_xiaohong_writes_to_the_office() {
        var receipt = desks.stranger()
                .post(
                        "/api/petitions",
                        Map.of(
                                "channel",
                                "NET",
                                "language",
                                "en",
                                "petitioner",
                                Map.of(
                                        "name", APetition.NAME,
                                        "address", APetition.ADDRESS,
                                        "phone", APetition.PHONE),
                                "request",
                                APetition.REQUEST,
                                "facts",
                                APetition.FACTS,
                                "reasons",
                                APetition.REASONS,
                                "topic",
                                "housing-quality",
                                "community",
                                "lakeside"))
                .is(201)
                .json();
        var petitioner = desks.stranger().with(receipt.path("queryCode").asText());
        var petition =
                theOffice.takesUp(new PetitionNumber(receipt.path("number").asText()));
        assertThat(petition.instance()).isWaitingAt("user_checkSameMatter");
        assertThatSheSees(petitioner, "REGISTERED");
        return petitioner;
    }

    private void the_office_takes_it_up(Desk petitioner) {
        theOffice.completes("checkSameMatter").by("lin.yu").ordinarily();
        theOffice.completes("splitDemands").by("chen.min").ordinarily();
        theOffice.letsPass(Period.ofDays(1));
        theOffice.completes("classifyDemand").by("lin.yu").ordinarily();
        theOffice.completes("decideAcceptance").by("wu.jian").ordinarily();

        assertThatSheSees(petitioner, "IN_HAND");
        assertThat(letters()).containsExactly("ACCEPTANCE_NOTICE");
    }

    private void days_later_the_unit_hears_her_and_somebody_goes_to_the_door() {
        theOffice.letsPass(Period.ofDays(3));
        theOffice.completes("assignHandler").by("huang.wei").ordinarily();
        theOffice.completes("hearPetitioner").by("he.lan").with("visitWanted", "YES", "visitPurpose", "INSPECT");
        theOffice.completes("askConsent").by("he.lan").ordinarily();
        theOffice.completes("agreeAppointment").by("he.lan").with("visitOn", inDays(2));
        theOffice.letsPass(Period.ofDays(2));
        theOffice
                .completes("recordVisit")
                .by("he.lan")
                .with(
                        "promises",
                        List.of(Map.of(
                                "promise", "A chair for the landing.", "promisedBy", "he.lan", "keepBy", inDays(5))),
                        "newDemands",
                        "The light on the stairs is out, too.");
        theOffice.completes("confirmRecord").by("he.lan").ordinarily();
        theOffice.completes("readMaterial").by("lin.yu").ordinarily();

        assertThat(theOffice.openSteps()).containsExactlyInAnyOrder("keepPromise", "hearPetitioner");
        theOffice.completes("hearPetitioner").by("he.lan").with("heardBy", "AT_THE_DOOR");
    }

    private void the_decision_is_sent_back_once_and_then_served(Desk petitioner) {
        theOffice.letsPass(Period.ofDays(10));
        theOffice.completes("draftDecision").by("he.lan").ordinarily();
        theOffice
                .completes("approveDecision")
                .by("huang.wei")
                .with("approval", "RETURNED", "remark", "Say by when the lift runs.");
        theOffice.completes("draftDecision").by("he.lan").ordinarily();
        theOffice.completes("approveDecision").by("huang.wei").ordinarily();
        theOffice.completes("serveDecision").by("chen.min").ordinarily();

        assertThatSheSees(petitioner, "ANSWERED");
        assertThat(letters()).contains("DECISION_LETTER");
    }

    private void what_was_decided_and_promised_is_done() {
        theOffice.completes("keepPromise").by("he.lan").ordinarily();
        theOffice.letsPass(Period.ofDays(14));
        theOffice.completes("carryOut").by("he.lan").ordinarily();
        theOffice.completes("followUp").by("lin.yu").ordinarily();

        assertThat(theOffice.openSteps()).containsExactly("askRating");
    }

    private void she_says_what_she_thinks_of_it(Desk petitioner) {
        assertThat(caseOf(petitioner).path("mayRate").asBoolean()).isTrue();
        petitioner
                .post(
                        "/api/petitions/" + number() + "/rating",
                        Map.of("office", "SATISFIED", "unit", "BASICALLY_SATISFIED", "words", "It took a month."))
                .is(204);
        theOffice.runsItsJobs();

        assertThat(theOffice.petition().instance())
                .hasPassed("end_petitionArchived")
                .isEnded();
        assertThatSheSees(petitioner, "ARCHIVED");
        assertThat(caseOf(petitioner).path("timeline").size()).isGreaterThan(12);
        assertThat(caseOf(petitioner).toString()).doesNotContain("he.lan").doesNotContain("Lan He");
    }

    private void assertThatSheSees(Desk petitioner, String status) {
        assertThat(caseOf(petitioner).path("status").asText()).isEqualTo(status);
    }

    private JsonNode caseOf(Desk petitioner) {
        return petitioner.get("/api/petitions/" + number()).is(200).json();
    }

    private List<String> letters() {
        return StreamSupport.stream(
                        desks.of("lin.yu")
                                .get("/api/cases/" + number())
                                .is(200)
                                .json()
                                .path("letters")
                                .spliterator(),
                        false)
                .map(letter -> letter.path("kind").asText())
                .toList();
    }

    private String number() {
        return theOffice.petition().number().value();
    }

    private String inDays(int days) {
        return LocalDate.now(clock).plusDays(days).toString();
    }
}
