package org.doorstep.handling.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.doorstep.office.APetition.aPetition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.doorstep.deadline.Deadline;
import org.doorstep.deadline.Ledger;
import org.doorstep.engine.EngineTables;
import org.doorstep.intake.WithdrawPetition;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.letters.Letters;
import org.doorstep.office.APetition;
import org.doorstep.office.Covers;
import org.doorstep.office.Desks;
import org.doorstep.office.InTheOffice;
import org.doorstep.office.TheOffice;
import org.doorstep.petition.Demands;
import org.doorstep.petition.Notes;
import org.doorstep.petition.Timeline;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Every path of {@code mediation.bpmn}. */
@InTheOffice
@Covers("mediation")
class MediationProcessTest {

    private static final String DISPUTE = "Who carries the shopping up while the lift stands still.";
    private static final String OTHER_SIDE = "Lakeside Property Company";

    @Autowired
    TheOffice theOffice;

    @Autowired
    Desks desks;

    @Autowired
    Ledger ledger;

    @Autowired
    Letters letters;

    @Autowired
    Timeline timeline;

    @Autowired
    Notes notes;

    @Autowired
    Demands demands;

    @Autowired
    WithdrawPetition withdrawPetition;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    DataSource database;

    @Autowired
    HistoryService history;

    @Autowired
    Clock clock;

    private DemandNumber demand;

    @BeforeEach
    void a_dispute_is_with_its_handler() {
        isInHand(aPetition());
    }

    @Test
    void both_sides_agree_and_the_petitioner_gets_the_agreement_in_writing() {
        var mediation = proposes("he.lan");
        theOffice.completes("askBothSides").by("he.lan").ordinarily();
        theOffice.completes("mediate").by("he.lan").ordinarily();

        assertThat(mediation).hasPassed("service_issueAgreement").isEnded();
        assertThat(agreements())
                .singleElement()
                .satisfies(letter -> assertThat(letter.text())
                        .contains("Mediation agreement", DISPUTE, OTHER_SIDE, "Article 33", "ithin 30 days")
                        .contains("The company carries the shopping up.", "The property company."));
        assertThat(timeline.publicOf(demand.petition()))
                .extracting(Timeline.Entry::kind)
                .contains(Timeline.Kind.MEDIATION_AGREED);
        assertThat(notes.of(demand.petition()))
                .as("who drafts the decision reads it in the case file")
                .extracting(Notes.Note::kind)
                .contains("mediationAgreement", "mediationPerformer", "mediationTalk");
        assertThat(theOffice.openSteps()).containsExactly("hearPetitioner");
    }

    @Test
    void the_agreement_comes_in_the_petitioner_s_language() {
        isWrittenInChinese();
        proposes("he.lan");
        theOffice.completes("askBothSides").ordinarily();
        theOffice.completes("mediate").ordinarily();

        assertThat(agreements())
                .singleElement()
                .satisfies(letter -> assertThat(letter.text()).contains("调解协议书", "司法确认", "履行期限"));
    }

    @Test
    void the_last_day_is_the_same_without_with_and_after_a_declined_mediation() {
        var before = clocks();
        proposes("he.lan");
        theOffice
                .completes("askBothSides")
                .with("petitionerWants", "NO", "petitionerHow", null, "otherWants", null, "otherHow", null);
        assertThat(clocks()).isEqualTo(before);

        proposes("he.lan");
        theOffice.completes("askBothSides").ordinarily();
        assertThat(clocks()).isEqualTo(before);
        theOffice.completes("mediate").ordinarily();

        assertThat(clocks()).isEqualTo(before);
    }

    @Test
    void whoever_declines_leaves_no_mark() {
        var timelineBefore = timeline.of(demand.petition());
        var factsBefore = demands.get(demand);
        var mediation = proposes("he.lan");
        var notesBefore = notes.of(demand.petition());

        theOffice.completes("askBothSides").with("otherWants", "NO", "otherHow", null);

        assertThat(mediation).hasPassed("end_mediationDeclined").isEnded();
        assertThat(timeline.of(demand.petition())).isEqualTo(timelineBefore);
        assertThat(demands.get(demand)).isEqualTo(factsBefore);
        assertThat(notes.of(demand.petition())).isEqualTo(notesBefore);
        assertThat(agreements()).isEmpty();
        assertThat(theOffice.openSteps()).containsExactly("hearPetitioner");
    }

    @Test
    void a_side_that_leaves_ends_it_without_an_agreement_and_it_can_be_tried_again() {
        var mediation = proposes("he.lan");
        theOffice.completes("askBothSides").ordinarily();
        theOffice
                .completes("mediate")
                .with("mediationOutcome", "NONE", "agreement", null, "performer", null, "performBy", null);

        assertThat(mediation).hasPassed("end_noAgreement").isEnded();
        assertThat(agreements()).isEmpty();

        proposes("he.lan");
        assertThat(theOffice.openSteps()).contains("askBothSides");
    }

    @Test
    void one_is_open_at_a_time_and_only_who_answers_for_the_demand_proposes_it() {
        assertThatThrownBy(() -> proposes("xu.wen")).hasMessageContaining("Only the handler");
        proposes("he.lan");

        assertThatThrownBy(() -> proposes("he.lan"))
                .hasMessageContaining("open already")
                .hasMessageContaining("33");
    }

    @Test
    void an_agreement_to_be_kept_yesterday_is_refused() {
        proposes("he.lan");
        theOffice.completes("askBothSides").ordinarily();

        assertThatThrownBy(() -> theOffice
                        .completes("mediate")
                        .with("performBy", LocalDate.now(clock).minusDays(1).toString()))
                .hasMessageContaining("performBy");
        assertThat(notes.of(demand.petition())).noneMatch(note -> note.kind().equals("mediationTalk"));
    }

    @Test
    void there_is_none_for_an_anonymous_petition() {
        isInHand(aPetition().anonymous());

        assertThatThrownBy(() -> proposes("he.lan")).hasMessageContaining("consent of both sides");
    }

    @Test
    void there_is_none_before_somebody_handles_the_demand_or_after_it_is_decided() {
        demand = theOffice.registers(aPetition()).demand();
        theOffice.goesOnTo("assignHandler");
        assertThatThrownBy(() -> proposes("he.lan")).hasMessageContaining("not being handled");

        theOffice.goesOnTo("serveDecision");
        assertThatThrownBy(() -> proposes("he.lan")).hasMessageContaining("not being handled");
    }

    @Test
    void it_ends_with_the_decision() {
        var mediation = proposes("he.lan");
        theOffice.completes("hearPetitioner").ordinarily();
        theOffice.completes("draftDecision").ordinarily();
        theOffice.completes("approveDecision").ordinarily();

        assertThat(mediation).hasPassed("end_handlingEnded").isEnded();
    }

    @Test
    void it_ends_when_the_petition_is_withdrawn() {
        var mediation = proposes("he.lan");
        withdrawPetition.withdraw(demand.petition(), null);
        theOffice.runsItsJobs();

        assertThat(mediation).hasPassed("end_handlingEnded").isEnded();
    }

    @Test
    void it_ends_when_the_demand_is_sealed() {
        var mediation = proposes("he.lan");
        transaction.executeWithoutResult(running -> demands.seal(demand));

        assertThat(mediation).hasPassed("end_handlingEnded").isEnded();
        assertThat(theOffice.openSteps()).doesNotContain("askBothSides");
    }

    @Test
    void the_engine_knows_neither_the_dispute_nor_whose_no_it_was() {
        proposes("he.lan");
        theOffice.completes("askBothSides").with("otherWants", "NO", "otherHow", null);
        proposes("he.lan");
        theOffice.completes("askBothSides").ordinarily();
        theOffice.completes("mediate").ordinarily();

        assertThat(new EngineTables(database)
                        .holding(List.of(
                                DISPUTE,
                                OTHER_SIDE,
                                "By phone.",
                                "In a letter.",
                                "Both sat at one table.",
                                "The company carries the shopping up.",
                                "The property company.")))
                .isEmpty();
        assertThat(history.createHistoricVariableInstanceQuery().list())
                .extracting(HistoricVariableInstance::getName)
                .contains("bothAgree")
                .doesNotContain("petitionerWants", "otherWants");
    }

    private void isWrittenInChinese() {
        var receipt = desks.stranger()
                .post("/api/petitions", aPetition().sentIn("zh"))
                .is(201)
                .json();
        demand = theOffice
                .takesUp(new PetitionNumber(receipt.path("number").asText()))
                .demand();
        theOffice.goesOnTo("hearPetitioner");
    }

    private void isInHand(APetition petition) {
        demand = theOffice.registers(petition).demand();
        theOffice.goesOnTo("hearPetitioner");
    }

    private ProcessInstance proposes(String officer) {
        return theOffice.starts(
                "mediation",
                officer,
                Map.of("demandNumber", demand.value(), "dispute", DISPUTE, "otherSide", OTHER_SIDE));
    }

    private List<Deadline> clocks() {
        return ledger.of(demand.petition());
    }

    private List<Letters.Letter> agreements() {
        return letters.toPetitioner(demand.petition()).stream()
                .filter(letter -> letter.kind() == Letters.Kind.MEDIATION_AGREEMENT)
                .toList();
    }
}
