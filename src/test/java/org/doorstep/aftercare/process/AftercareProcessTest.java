package org.doorstep.aftercare.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.doorstep.office.APetition.aPetition;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.doorstep.aftercare.ReferForAid;
import org.doorstep.deadline.Ledger;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.letters.Letters;
import org.doorstep.letters.Letters.Kind;
import org.doorstep.office.Covers;
import org.doorstep.office.Desks;
import org.doorstep.office.InTheOffice;
import org.doorstep.office.TheOffice;
import org.doorstep.petition.Demands;
import org.doorstep.petition.Group;
import org.doorstep.petition.Notes;
import org.doorstep.petition.Timeline;
import org.doorstep.review.APetitioner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Every path of {@code aftercare.bpmn}. */
@InTheOffice
@Covers("aftercare")
class AftercareProcessTest {

    @Autowired
    TheOffice theOffice;

    @Autowired
    Desks desks;

    @Autowired
    Group group;

    @Autowired
    Demands demands;

    @Autowired
    Notes notes;

    @Autowired
    Timeline timeline;

    @Autowired
    Letters letters;

    @Autowired
    Ledger ledger;

    @Autowired
    ReferForAid referForAid;

    @Autowired
    HistoryService history;

    @Autowired
    TransactionTemplate transaction;

    private DemandNumber demand;
    private PetitionNumber petition;

    @BeforeEach
    void a_procedure_has_ended() {
        theOffice.opens();
        demand = theOffice.registers(aPetition()).demand();
        petition = demand.petition();
        theOffice.goesOnToTheEnd();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SOCIAL_AID", "JUDICIAL_AID"})
    void with_consent_an_organ_is_asked_for_aid_and_the_petitioner_has_it_in_writing(String aid) {
        var care = offers("lin.yu", aid);
        theOffice.completes("askAidConsent").by("lin.yu").ordinarily();
        assertThat(care).isWaitingAt("user_referForAid");
        theOffice.completes("referForAid").by("lin.yu").ordinarily();
        theOffice.completes("noteAidResult").by("lin.yu").ordinarily();

        assertThat(care).isEnded();
        assertThat(letters.of(petition))
                .filteredOn(letter -> letter.kind() == Kind.AID_REFERRAL)
                .singleElement()
                .extracting(Letters.Letter::text)
                .asString()
                .contains("Civil Affairs Bureau", "That she cannot climb the stairs.", "without a reason");
        assertThat(kinds()).contains("aidAgreed", "aidOrgan", "aidPassedOn", "aidResult");
        assertThat(timeline.publicOf(petition))
                .extracting(Timeline.Entry::kind)
                .endsWith(
                        Timeline.Kind.AFTERCARE_OPENED,
                        Timeline.Kind.AID_AGREED,
                        Timeline.Kind.AID_REFERRED,
                        Timeline.Kind.AFTERCARE_ENDED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"COUNSEL", "OTHER"})
    void what_needs_no_other_organ_is_explained_or_done_and_nothing_is_passed_on(String aid) {
        var care = offers("lin.yu", aid);
        theOffice.completes("askAidConsent").ordinarily();
        theOffice.completes("giveHelp").ordinarily();
        theOffice.completes("noteAidResult").ordinarily();

        assertThat(care).isEnded();
        assertThat(kinds()).contains("aidHelp", "aidResult").doesNotContain("aidPassedOn");
    }

    @Test
    void declining_ends_the_offer_and_changes_nothing_and_no_reason_is_kept() {
        var before = demands.get(demand);
        var care = offers("lin.yu", "SOCIAL_AID");

        theOffice.completes("askAidConsent").with("aidWish", "DECLINED", "aidAgreed", null);

        assertThat(care).isEnded();
        assertThat(demands.get(demand)).isEqualTo(before);
        assertThat(kinds()).doesNotContain("aidAgreed");
        assertThat(letters.of(petition)).noneMatch(letter -> letter.kind() == Kind.AID_REFERRAL);
        assertThat(offers("lin.yu", "COUNSEL")).isWaitingAt("user_askAidConsent");
    }

    @Test
    void without_consent_nothing_is_passed_on_whatever_the_model_says() {
        offers("lin.yu", "SOCIAL_AID");
        var officer = new OfficerId("lin.yu");

        assertThatThrownBy(() -> referForAid.refer(petition, "Civil Affairs Bureau", "All of it.", officer))
                .hasMessageContaining("aftercare.noConsent");
        assertThat(kinds()).doesNotContain("aidOrgan");
    }

    @Test
    void the_consent_of_an_earlier_time_does_not_count() {
        offers("lin.yu", "SOCIAL_AID");
        theOffice.completes("askAidConsent").ordinarily();
        theOffice.completes("referForAid").ordinarily();
        theOffice.completes("noteAidResult").ordinarily();
        offers("lin.yu", "JUDICIAL_AID");
        var officer = new OfficerId("lin.yu");

        assertThatThrownBy(() -> referForAid.refer(petition, "Court", "All of it.", officer))
                .hasMessageContaining("aftercare.noConsent");
    }

    @Test
    void who_agrees_to_a_referral_says_to_what() {
        offers("lin.yu", "SOCIAL_AID");

        assertThatThrownBy(() -> theOffice.completes("askAidConsent").with("aidAgreed", null))
                .hasStackTraceContaining("aidAgreed");
        assertThat(theOffice.openSteps()).containsExactly("askAidConsent");
    }

    @Test
    void the_leader_linked_to_the_community_offers_it_and_another_leader_does_not() {
        assertThat(offers("huang.wei", "COUNSEL")).task().isAssignedTo("huang.wei");
        theOffice.completes("askAidConsent").with("aidWish", "DECLINED", "aidAgreed", null);

        assertThatThrownBy(() -> offers("zhou.yan", "COUNSEL")).hasStackTraceContaining("aftercare.notLinked");
    }

    @Test
    void others_cannot_start_it() {
        assertThatThrownBy(() -> offers("he.lan", "COUNSEL")).hasStackTraceContaining("CREATE_INSTANCE");
    }

    @Test
    void before_the_end_it_is_too_soon() {
        petition = theOffice.registers(aPetition()).number();
        assertThatThrownBy(() -> offers("lin.yu", "COUNSEL")).hasStackTraceContaining("aftercare.notEnded");
    }

    @Test
    void under_review_the_procedure_has_not_ended() {
        APetitioner.of(petition, group, desks).asksForReview().is(201);

        assertThatThrownBy(() -> offers("lin.yu", "COUNSEL")).hasStackTraceContaining("aftercare.notEnded");
    }

    @Test
    void a_demand_that_is_handled_again_has_not_ended() {
        demands.reopen(demand);

        assertThatThrownBy(() -> offers("lin.yu", "COUNSEL")).hasStackTraceContaining("aftercare.notEnded");
    }

    @Test
    void it_is_offered_once_at_a_time() {
        offers("lin.yu", "COUNSEL");

        assertThatThrownBy(() -> offers("lin.yu", "SOCIAL_AID")).hasStackTraceContaining("aftercare.openAlready");
    }

    @Test
    void no_clock_of_the_law_moves() {
        var before = ledger.of(petition);
        offers("lin.yu", "SOCIAL_AID");
        theOffice.completes("askAidConsent").ordinarily();
        theOffice.completes("referForAid").ordinarily();
        theOffice.completes("noteAidResult").ordinarily();

        assertThat(ledger.of(petition)).isEqualTo(before);
    }

    @Test
    void what_is_needed_stands_in_the_case_file_and_not_in_the_engine() {
        var care = offers("lin.yu", "SOCIAL_AID");

        assertThat(kinds()).contains("aidSocial");
        assertThat(history.createHistoricVariableInstanceQuery()
                        .processInstanceId(care.getId())
                        .list())
                .isNotEmpty()
                .noneMatch(variable -> String.valueOf(variable.getValue()).contains("SOCIAL_AID")
                        || String.valueOf(variable.getValue()).contains("stairs"));
    }

    @Test
    void sealed_it_is_left_to_the_discipline_office() {
        var care = offers("lin.yu", "COUNSEL");

        transaction.executeWithoutResult(running -> demands.seal(demand));
        theOffice.runsItsJobs();

        assertThat(care).isEnded();
        assertThat(theOffice.openSteps()).isEmpty();
    }

    private ProcessInstance offers(String officer, String aid) {
        return theOffice.starts(
                "aftercare",
                officer,
                Map.of("petitionNumber", petition.value(), "aid", aid, "aidNeed", "She cannot climb the stairs."));
    }

    private List<String> kinds() {
        return notes.of(petition).stream().map(Notes.Note::kind).toList();
    }
}
