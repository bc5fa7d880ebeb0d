package org.doorstep.handling.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.doorstep.office.APetition.aPetition;

import java.time.Period;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
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
import org.doorstep.office.Scenario;
import org.doorstep.office.Tells;
import org.doorstep.office.TheOffice;
import org.doorstep.petition.Demands;
import org.doorstep.petition.Notes;
import org.doorstep.petition.Timeline;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Every path of {@code hearing.bpmn}. */
@InTheOffice
@Covers("hearing")
class HearingProcessTest {

    private static final String SUBJECT = "Whether the company was paid for the repair.";
    private static final String WHY_NOT = "The contract says it all.";

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

    private DemandNumber demand;

    @BeforeEach
    void a_complex_matter_is_with_its_handler() {
        isInHand(aPetition());
    }

    @Test
    void it_is_announced_and_held_and_the_petitioner_gets_the_notice_and_the_record() {
        var hearing = asks("he.lan", "COMPLEX");
        theOffice.completes("decideHearing").by("huang.wei").ordinarily();
        theOffice.completes("announceHearing").by("he.lan").ordinarily();
        assertThat(sent(Letters.Kind.HEARING_NOTICE))
                .singleElement()
                .satisfies(letter -> assertThat(letter.text())
                        .contains(SUBJECT, "09:30", "Hall of the Lakeside community.", "Huang", "is public")
                        .contains("The owners of staircase 4.", "Article 28", "no disadvantage"));
        theOffice.letsPass(Period.ofDays(10));
        theOffice.completes("holdHearing").by("huang.wei").ordinarily();

        assertThat(hearing).hasPassed("service_issueHearingRecord").isEnded();
        assertThat(sent(Letters.Kind.HEARING_RECORD))
                .singleElement()
                .satisfies(letter -> assertThat(letter.text())
                        .contains("The petitioner and two owners.", "All want the lift.", "The contract of March."));
        assertThat(timeline.publicOf(demand.petition()))
                .extracting(Timeline.Entry::kind)
                .contains(Timeline.Kind.HEARING_ANNOUNCED, Timeline.Kind.HEARING_HELD);
        assertThat(notes.of(demand.petition()))
                .anyMatch(note ->
                        note.kind().equals("hearingConclusion") && note.words().equals("The company was paid."));
    }

    @Test
    void the_letters_come_in_the_petitioner_s_language() {
        isWrittenInChinese();
        isAnnounced();
        theOffice.letsPass(Period.ofDays(10));
        theOffice.completes("holdHearing").ordinarily();

        assertThat(sent(Letters.Kind.HEARING_NOTICE))
                .singleElement()
                .satisfies(letter -> assertThat(letter.text()).contains("听证通知书", "回避", "公开举行", "黄"));
        assertThat(sent(Letters.Kind.HEARING_RECORD))
                .singleElement()
                .satisfies(letter -> assertThat(letter.text()).contains("听证笔录", "听证结论"));
    }

    @Test
    @Tells(Scenario.HEARING_DAYS)
    void no_clock_moves_for_a_hearing_at_this_stage() {
        var before = clocks();
        isAnnounced();
        theOffice.letsPass(Period.ofDays(10));
        theOffice.completes("holdHearing").ordinarily();

        assertThat(clocks()).isEqualTo(before);
    }

    @Test
    void a_petitioner_who_asked_in_vain_is_told_why() {
        var hearing = asks("he.lan", "PETITIONER");
        theOffice.completes("decideHearing").by("huang.wei").with("hearingDecision", "NO", "hearingReasons", WHY_NOT);

        assertThat(hearing).hasPassed("service_declineHearing").isEnded();
        assertThat(sent(Letters.Kind.HEARING_DECLINED))
                .singleElement()
                .satisfies(letter -> assertThat(letter.text()).contains(SUBJECT, WHY_NOT, "no effect"));
    }

    @Test
    void nobody_is_told_of_a_hearing_that_only_the_handler_wanted() {
        var hearing = asks("he.lan", "COMPLEX");
        theOffice.completes("decideHearing").by("huang.wei").with("hearingDecision", "NO", "hearingReasons", WHY_NOT);

        assertThat(hearing).hasPassed("end_noHearing").isEnded();
        assertThat(sent(Letters.Kind.HEARING_DECLINED)).isEmpty();
    }

    @Test
    void a_hearing_to_which_the_petitioner_did_not_come_changes_nothing() {
        var clocks = clocks();
        var facts = demands.get(demand);
        var hearing = isAnnounced();
        theOffice.letsPass(Period.ofDays(10));
        isNot("NOT_HELD");

        assertThat(hearing).hasPassed("end_hearingNotHeld").isEnded();
        assertThat(clocks()).isEqualTo(clocks);
        assertThat(demands.get(demand)).isEqualTo(facts);
        assertThat(sent(Letters.Kind.HEARING_RECORD)).isEmpty();
        assertThat(timeline.of(demand.petition()))
                .extracting(Timeline.Entry::kind)
                .doesNotContain(Timeline.Kind.HEARING_HELD);
    }

    @Test
    void a_hearing_that_is_put_off_is_announced_anew() {
        isAnnounced();
        isNot("PUT_OFF");
        assertThatThrownBy(() -> theOffice.completes("announceHearing").with("chair", "he.lan"))
                .hasMessageContaining("chair");
        theOffice.completes("announceHearing").with("chair", "lin.yu", "hearingPublic", "NO");

        assertThat(sent(Letters.Kind.HEARING_NOTICE)).hasSize(2);
        assertThat(theOffice.taskOf("holdHearing").getAssignee()).isEqualTo("lin.yu");
    }

    @Test
    void it_ends_when_the_petition_is_withdrawn() {
        var hearing = isAnnounced();
        withdrawPetition.withdraw(demand.petition(), null);
        theOffice.runsItsJobs();

        assertThat(hearing).hasPassed("end_handlingEnded").isEnded();
    }

    @Test
    void it_ends_when_the_demand_is_sealed() {
        var hearing = isAnnounced();
        transaction.executeWithoutResult(running -> demands.seal(demand));

        assertThat(hearing).hasPassed("end_handlingEnded").isEnded();
        assertThat(theOffice.openSteps()).doesNotContain("holdHearing");
    }

    @Test
    void the_engine_knows_nothing_of_what_was_said() {
        isAnnounced();
        theOffice.letsPass(Period.ofDays(10));
        theOffice.completes("holdHearing").ordinarily();

        assertThat(new EngineTables(database)
                        .holding(List.of(
                                SUBJECT,
                                "Hall of the Lakeside community.",
                                "The owners of staircase 4.",
                                "The petitioner and two owners.",
                                "All want the lift.",
                                "The company was paid.")))
                .isEmpty();
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

    private ProcessInstance asks(String officer, String ground) {
        return theOffice.starts(
                "hearing",
                officer,
                Map.of("demandNumber", demand.value(), "hearingGround", ground, "hearingSubject", SUBJECT));
    }

    private ProcessInstance isAnnounced() {
        var hearing = asks("he.lan", "COMPLEX");
        theOffice.completes("decideHearing").ordinarily();
        theOffice.completes("announceHearing").ordinarily();
        return hearing;
    }

    private void isNot(String outcome) {
        theOffice
                .completes("holdHearing")
                .with(
                        "hearingOutcome", outcome,
                        "whyNotHeld", "She has a cold.",
                        "speakers", null,
                        "statements", null,
                        "evidence", null,
                        "conclusion", null);
    }

    private List<Deadline> clocks() {
        return ledger.of(demand.petition());
    }

    private List<Letters.Letter> sent(Letters.Kind kind) {
        return letters.toPetitioner(demand.petition()).stream()
                .filter(letter -> letter.kind() == kind)
                .toList();
    }
}
