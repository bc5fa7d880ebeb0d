package org.doorstep.visit.process;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.doorstep.office.APetition.aPetition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.doorstep.intake.LeaveGroup;
import org.doorstep.intake.WithdrawPetition;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.letters.Letters;
import org.doorstep.letters.Letters.Kind;
import org.doorstep.office.InTheOffice;
import org.doorstep.office.Scenario;
import org.doorstep.office.Tells;
import org.doorstep.office.TheOffice;
import org.doorstep.petition.Group;
import org.doorstep.petition.Interests;
import org.doorstep.petition.Petitioner;
import org.doorstep.petition.Timeline;
import org.doorstep.visit.Visit;
import org.doorstep.visit.Visits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the steps of a home visit insist on, whatever path it takes. */
@InTheOffice
class HomeVisitRulesTest {

    @Autowired
    TheOffice theOffice;

    @Autowired
    Visits visits;

    @Autowired
    Letters letters;

    @Autowired
    Interests interests;

    @Autowired
    Timeline timeline;

    @Autowired
    WithdrawPetition withdrawPetition;

    @Autowired
    Group group;

    @Autowired
    LeaveGroup leaveGroup;

    @Autowired
    Clock clock;

    private PetitionNumber petition;
    private ProcessInstance homeVisit;

    @BeforeEach
    void a_visit_is_wanted() {
        petition = theOffice.registers(aPetition()).number();
        theOffice.goesOnTo("hearPetitioner");
        theOffice.completes("hearPetitioner").with("visitWanted", "YES", "visitPurpose", "INSPECT");
        homeVisit = theOffice.instanceOf("home-visit");
    }

    @Test
    void where_the_petitioner_leaves_the_group_the_visit_that_they_agreed_to_is_called_off() {
        petition = theOffice
                .registers(aPetition().with("groupSize", 3).with("representatives", List.of(Map.of("name", "Li Ming"))))
                .number();
        theOffice.goesOnTo("hearPetitioner");
        theOffice.completes("hearPetitioner").with("visitWanted", "YES", "visitPurpose", "INSPECT");
        homeVisit = theOffice.instanceOf("home-visit");
        theOffice.completes("askConsent").ordinarily();

        leaveGroup.leave(group.asking(petition, group.queryCode(petition)));

        assertThat(homeVisit)
                .hasPassed("message_consentWithdrawn", "end_consentWithdrawn")
                .isEnded();
        assertThat(visits.of(petition).get(0).consent()).isEqualTo(Visit.Consent.WITHDRAWN);
        assertThat(group.addressee(petition)).map(Petitioner::name).hasValue("Li Ming");
        assertThat(theOffice.openSteps()).containsExactly("hearPetitioner");
    }

    @Test
    void consent_counts_only_where_the_person_was_told_what_for() {
        assertThatThrownBy(() -> theOffice.completes("askConsent").with("toldPurpose", false))
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> theOffice.completes("askConsent").with("toldPurpose", null))
                .isInstanceOf(RuntimeException.class);
        assertThat(homeVisit).isWaitingAt("user_askConsent");
    }

    @Test
    @Tells(Scenario.VISIT_DECLINED)
    void declining_leaves_no_mark_on_the_case() {
        var due = theOffice.taskOf("askConsent").getDueDate();
        var before = timeline.of(petition);

        theOffice.completes("askConsent").with("consent", "DECLINED", "toldPurpose", null, "givenBy", null);

        assertThat(due).isNotNull();
        assertThat(timeline.of(petition)).isEqualTo(before);
        assertThat(letters.of(petition)).noneMatch(letter -> letter.kind() == Kind.VISIT_LETTER);
        theOffice.completes("hearPetitioner").ordinarily();
        assertThat(theOffice.openSteps()).containsExactly("draftDecision");
    }

    @Test
    void whoever_has_an_interest_is_not_sent() {
        interests.declare(new OfficerId("huang.wei"), petition);
        interests.declare(new OfficerId("he.lan"), petition);

        theOffice.goesOnTo("recordVisit");

        var visitors = requireNonNull(visit().visitors());
        assertThat(List.of(visitors.first().value(), visitors.second().value())).doesNotContain("huang.wei", "he.lan");
    }

    @Test
    void a_promise_cannot_be_due_before_it_was_made() {
        theOffice.goesOnTo("recordVisit");

        assertThatThrownBy(() ->
                        theOffice.completes("recordVisit").with("promises", List.of(promise("A chair.", "he.lan", -1))))
                .isInstanceOf(RuntimeException.class);
        assertThat(homeVisit).isWaitingAt("user_recordVisit");
    }

    @Test
    void nobody_goes_to_a_door_tomorrow_and_writes_it_down_today() {
        theOffice.goesOnTo("recordVisit");

        assertThatThrownBy(() -> theOffice
                        .completes("recordVisit")
                        .with("visitedOn", LocalDate.now(clock).plusDays(1).toString()))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void a_visit_may_be_asked_for_by_hand_for_a_petition_that_is_there() {
        theOffice.completes("askConsent").with("consent", "DECLINED", "toldPurpose", null, "givenBy", null);

        var byHand = theOffice.starts("home-visit", "su.qing", requestFor(petition.value()));

        assertThat(byHand).isWaitingAt("user_askConsent");
        theOffice.completes("askConsent").ordinarily();
        theOffice.completes("agreeAppointment").ordinarily();
        theOffice.completes("recordVisit").ordinarily();
        theOffice.completes("confirmRecord").ordinarily();
        assertThat(byHand).hasPassed("end_visitMade").isEnded();
        assertThat(visits.of(petition)).hasSize(2).last().satisfies(second -> {
            assertThat(second.demand()).isNull();
            assertThat(second.purpose()).isEqualTo(Visit.Purpose.CARE);
        });
    }

    @Test
    void nobody_asks_for_a_visit_to_a_petition_that_is_not_there() {
        assertThatThrownBy(() -> theOffice.starts("home-visit", "su.qing", requestFor("2026-999999")))
                .isInstanceOf(RuntimeException.class);
    }

    private static Map<String, Object> requestFor(String petition) {
        return Map.of("petitionNumber", petition, "visitPurpose", "CARE");
    }

    private Map<String, String> promise(String words, String by, int days) {
        return Map.of(
                "promise",
                words,
                "promisedBy",
                by,
                "keepBy",
                LocalDate.now(clock).plusDays(days).toString());
    }

    private Visit visit() {
        return visits.of(petition).get(0);
    }

    @Test
    void a_petition_may_be_withdrawn_while_somebody_is_on_the_way_to_the_door() {
        theOffice.goesOnTo("recordVisit");

        withdrawPetition.withdraw(petition, "It has been settled.");
        theOffice.runsItsJobs();

        assertThat(theOffice.openSteps()).isEmpty();
        assertThat(homeVisit).isEnded();
        assertThatThrownBy(() -> withdrawPetition.withdraw(petition, null)).hasMessageContaining("intake.withdrawn");
    }
}
