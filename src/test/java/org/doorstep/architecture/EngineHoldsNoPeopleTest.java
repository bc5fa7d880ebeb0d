package org.doorstep.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doorstep.office.APetition.aPetition;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.doorstep.engine.EngineTables;
import org.doorstep.intake.AddMaterial;
import org.doorstep.intake.RaiseUrgency;
import org.doorstep.intake.WithdrawPetition;
import org.doorstep.office.Desks;
import org.doorstep.office.InTheOffice;
import org.doorstep.office.TheOffice;
import org.doorstep.petition.Notes;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;

/** What people say and who they are stands in the case file; the engine holds numbers, codes and days. */
@InTheOffice
class EngineHoldsNoPeopleTest {

    @Autowired
    TheOffice theOffice;

    @Autowired
    Desks desks;

    @Autowired
    AddMaterial addMaterial;

    @Autowired
    RaiseUrgency raiseUrgency;

    @Autowired
    WithdrawPetition withdrawPetition;

    @Autowired
    Notes notes;

    @Autowired
    DataSource database;

    @Autowired
    Clock clock;

    private final List<String> words = new ArrayList<>();

    @Test
    void after_a_whole_life_the_engine_knows_nothing_of_what_was_said() {
        registered();
        theOffice
                .completes("checkSameMatter")
                .with("reason", said("compared it with the letter of her brother-in-law"));
        theOffice
                .completes("splitDemands")
                .with("demands", List.of(Map.of("summary", said("carry her down the stairs"))));
        raiseUrgency.report(theOffice.petition().number(), said("an oxygen bottle stands beside the bed"));
        theOffice
                .completes("reportUrgent")
                .with(
                        "reportedTo",
                        said("the duty room of Director Shangguan"),
                        "steps",
                        said("the ambulance knows of it"));
        theOffice.completes("classifyDemand").ordinarily();
        theOffice.completes("decideAcceptance").with("law", said("by-law of the owners of Willow Lane, page 9"));
        theOffice.completes("assignHandler").ordinarily();
        theOffice
                .completes("hearPetitioner")
                .with(
                        "facts",
                        said("she has not been out since September"),
                        "visitWanted",
                        "YES",
                        "visitPurpose",
                        "CARE");
        visited();
        addMaterial.add(theOffice.petition().number(), said("a photo of the note in the hall"));
        theOffice.completes("readMaterial").with("note", said("the note is signed by the caretaker"));
        theOffice.completes("hearPetitioner").with("facts", said("a nurse comes on Tuesdays"));
        decided();
        theOffice.completes("carryOut").with("proof", said("protocol of the lift engineer Zhuge"));
        theOffice.completes("followUp").with("said", said("she went to the market herself"));
        theOffice.completes("askRating").with("comment", said("thank the young woman with the umbrella"));
        theOffice.goesOnToTheEnd();

        assertThat(notes.of(theOffice.petition().number())).isNotEmpty();
        assertThatTheEngineKnowsNothing();
    }

    @Test
    void nor_of_what_was_refused_redirected_or_withdrawn() {
        registered();
        theOffice.goesOnTo("decideAcceptance");
        theOffice
                .completes("decideAcceptance")
                .with(
                        "acceptance", "NOT_ADMISSIBLE",
                        "ground", said("her lawsuit against the cousin is pending"),
                        "whereToGo", said("room 12 of the county court, Mr Ouyang"));
        theOffice.goesOnToTheEnd();
        registered();
        theOffice.goesOnTo("hearPetitioner");
        withdrawPetition.withdraw(theOffice.petition().number(), said("my son-in-law repaired it"));
        theOffice.runsItsJobs();

        assertThatTheEngineKnowsNothing();
    }

    @Test
    void nor_of_a_misconduct_report() {
        registered();
        theOffice.goesOnTo("classifyDemand");
        theOffice.completes("classifyDemand").with("demandType", "ACCUSATION");
        theOffice.completes("handOver").with("receipt", said("signed by inspector Situ at the gate"));

        assertThatTheEngineKnowsNothing();
    }

    @Test
    void nor_of_what_is_imported() {
        var table = String.join(
                "\n",
                "number,receivedOn,channel,name,address,phone,request,facts,reasons",
                String.join(
                        ",",
                        "OLD-1",
                        "2026-03-02",
                        "LETTER",
                        said("Dongfang Meiling"),
                        said("Cedar Yard 88 flat 1207"),
                        said("13911118888"),
                        said("the drain smells of sulphur"),
                        said("since the works in the yard"),
                        said("others were helped last year")));
        var parts = new LinkedMultiValueMap<String, Object>();
        parts.add("file", new ByteArrayResource(table.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return "old.csv";
            }
        });
        var report = RestClient.create()
                .post()
                .uri(desks.of("chen.min").office().resolve("/api/petitions/import"))
                .headers(headers -> headers.setBasicAuth("chen.min", "doorstep"))
                .body(parts)
                .retrieve()
                .body(String.class);

        assertThat(report).contains("\"registered\":1");
        assertThatTheEngineKnowsNothing();
    }

    private void registered() {
        theOffice.registers(aPetition());
        words.addAll(aPetition().privateWords());
    }

    private void visited() {
        theOffice.completes("askConsent").with("consentNote", said("she asks them to ring twice"));
        theOffice.completes("agreeAppointment").ordinarily();
        theOffice
                .completes("recordVisit")
                .with(
                        "said", said("her mother sings when the window is open"),
                        "newDemands", said("the bulb on the fourth landing"),
                        "promises",
                                List.of(Map.of(
                                        "promise", said("a folding chair for the landing"),
                                        "promisedBy", "he.lan",
                                        "keepBy",
                                                LocalDate.now(clock).plusDays(3).toString())));
        theOffice
                .completes("confirmRecord")
                .with("confirmed", "CORRECTED", "correction", said("she hums, she does not sing"));
        theOffice.completes("readMaterial").with("note", said("passed the bulb on to the caretaker"));
        theOffice.completes("keepPromise").with("proof", said("the chair stands beside the letterboxes"));
    }

    private void decided() {
        theOffice
                .completes("draftDecision")
                .with(
                        "facts", said("the motor was burnt out on 3 September"),
                        "reasons", said("the fund of the house covers it"),
                        "law", said("Civil Code, Article 942, and the contract of the house"),
                        "reply", said("your mother will ride down before the snow"));
        theOffice.completes("approveDecision").with("approval", "RETURNED", "remark", said("say it in her own words"));
        theOffice.completes("draftDecision").ordinarily();
        theOffice.completes("approveDecision").ordinarily();
        theOffice.completes("serveDecision").with("receipt", said("signed with her thumb"));
    }

    private String said(String sentence) {
        words.add(sentence);
        return sentence;
    }

    private void assertThatTheEngineKnowsNothing() {
        assertThat(words).as("what was said").isNotEmpty();
        assertThat(new EngineTables(database).holding(words)).isEmpty();
    }
}
