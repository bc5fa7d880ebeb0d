package org.doorstep.visit.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.doorstep.office.APetition.aPetition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.doorstep.directory.Absence;
import org.doorstep.directory.Directory;
import org.doorstep.directory.Officer;
import org.doorstep.directory.Role;
import org.doorstep.directory.Roster;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.letters.Letters;
import org.doorstep.letters.Letters.Kind;
import org.doorstep.office.Covers;
import org.doorstep.office.InTheOffice;
import org.doorstep.office.TheOffice;
import org.doorstep.petition.Interests;
import org.doorstep.visit.Visit;
import org.doorstep.visit.Visit.Consent;
import org.doorstep.visit.Visit.Outcome;
import org.doorstep.visit.Visits;
import org.doorstep.visit.WithdrawConsent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every path of {@code home-visit.bpmn}. */
@InTheOffice
@Covers("home-visit")
class HomeVisitProcessTest {

    private static final String SAID = "My mother sits at the window all day.";

    @Autowired
    TheOffice theOffice;

    @Autowired
    Visits visits;

    @Autowired
    WithdrawConsent withdrawConsent;

    @Autowired
    Letters letters;

    @Autowired
    Interests interests;

    @Autowired
    Directory directory;

    @Autowired
    Roster roster;

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
    void the_linked_leader_and_an_officer_go_to_the_door_and_the_person_confirms_what_is_written_down() {
        assertThat(homeVisit).isWaitingAt("user_askConsent").task().hasCandidateGroup("visiting-officer");
        theOffice.completes("askConsent").ordinarily();
        theOffice.completes("agreeAppointment").ordinarily();

        assertThat(homeVisit)
                .isWaitingAt("user_recordVisit")
                .variables()
                .containsEntry("firstVisitor", "huang.wei")
                .containsEntry("secondVisitor", "he.lan");
        assertThat(homeVisit).task().isAssignedTo("he.lan");
        assertThat(sheets())
                .singleElement()
                .extracting(Letters.Letter::text)
                .asString()
                .contains("To see the place", "14-16", "At home", "Wei Huang", "Lan He");

        theOffice.completes("recordVisit").ordinarily();
        theOffice.completes("confirmRecord").ordinarily();

        assertThat(homeVisit)
                .hasPassedInOrder(
                        "start_visitRequested",
                        "service_openVisit",
                        "user_askConsent",
                        "gate_consented",
                        "user_agreeAppointment",
                        "service_assignHomeVisitors",
                        "service_writeVisitSheet",
                        "user_recordVisit",
                        "gate_visitOutcome",
                        "user_confirmRecord",
                        "service_handOutPromises",
                        "end_visitMade")
                .isEnded();
        assertThat(visit().outcome()).isEqualTo(Outcome.MET);
        assertThat(visits.said(visit().id())).hasValue(SAID);
        assertThat(theOffice.openSteps()).containsExactly("hearPetitioner");
    }

    @Test
    void nothing_starts_without_consent() {
        theOffice.completes("askConsent").with("consent", "DECLINED", "toldPurpose", null, "givenBy", null);

        assertThat(homeVisit)
                .hasPassed("service_noteDeclined", "end_visitDeclined")
                .hasNotPassed("user_agreeAppointment")
                .isEnded();
        assertThat(visit().consent()).isEqualTo(Consent.DECLINED);
    }

    @Test
    void the_person_corrects_the_record_and_both_stand_beside_each_other() {
        theOffice.goesOnTo("confirmRecord");

        theOffice
                .completes("confirmRecord")
                .with("confirmed", "CORRECTED", "correction", "She stands at the window.", "confirmedHow", "READ_BACK");

        assertThat(homeVisit).hasPassed("end_visitMade").isEnded();
        assertThat(visit().confirmed()).isEqualTo(Visit.Confirmation.CORRECTED);
        assertThat(visits.said(visit().id())).hasValue(SAID);
        assertThat(visits.correction(visit().id())).hasValue("She stands at the window.");
    }

    @Test
    void after_three_tries_a_letter_is_written_instead() {
        theOffice.completes("askConsent").ordinarily();
        for (int attempt = 1; attempt <= 3; attempt++) {
            assertThat(homeVisit).isWaitingAt("user_agreeAppointment");
            theOffice.completes("agreeAppointment").ordinarily();
            theOffice.completes("recordVisit").with("visitOutcome", "ABSENT", "said", null, "promises", null);
        }

        assertThat(homeVisit)
                .hasPassed("service_countAttempt", "gate_triesLeft", "service_writeVisitLetter", "end_nobodyMet")
                .isEnded();
        assertThat(visit().attempt()).isEqualTo(3);
        assertThat(visit().outcome()).isEqualTo(Outcome.ABSENT);
        assertThat(sheets()).hasSize(3);
        assertThat(letters.of(petition))
                .filteredOn(letter -> letter.kind() == Kind.VISIT_LETTER)
                .hasSize(1);
    }

    @Test
    void at_the_door_the_person_may_still_say_no() {
        theOffice.goesOnTo("recordVisit");

        theOffice.completes("recordVisit").with("visitOutcome", "DECLINED", "said", null, "promises", null);

        assertThat(homeVisit)
                .hasPassed("service_noteDeclined", "end_visitDeclined")
                .isEnded();
        assertThat(visit().outcome()).isEqualTo(Outcome.DECLINED);
    }

    @Test
    void a_visit_may_be_called_off() {
        theOffice.goesOnTo("recordVisit");

        theOffice.completes("recordVisit").with("visitOutcome", "CALLED_OFF", "said", null, "promises", null);

        assertThat(homeVisit).hasPassed("end_visitCalledOff").isEnded();
        assertThat(visit().outcome()).isEqualTo(Outcome.CALLED_OFF);
    }

    @Test
    void withdrawn_consent_ends_the_visit_at_once_and_keeps_nothing_that_was_not_confirmed() {
        theOffice.goesOnTo("confirmRecord");

        withdrawConsent.withdraw(petition, visit().id());

        assertThat(homeVisit)
                .hasPassed("message_consentWithdrawn", "service_endVisit", "end_consentWithdrawn")
                .isEnded();
        assertThat(visits.said(visit().id())).isEmpty();
        assertThat(visit().consent()).isEqualTo(Consent.WITHDRAWN);
        assertThat(theOffice.openSteps()).containsExactly("hearPetitioner");
        assertThatThrownBy(() -> withdrawConsent.withdraw(petition, visit().id()))
                .hasMessageContaining("visit.hasEnded");
    }

    @Test
    void where_nobody_is_free_the_office_names_two_who_are_there_and_have_no_interest() {
        theOffice.completes("askConsent").ordinarily();
        var day = LocalDate.now(clock).plusDays(80);
        var away = directory.withRole(Role.VISITING_OFFICER).stream()
                .map(Officer::id)
                .filter(officer -> !officer.equals(new OfficerId("he.lan")))
                .map(officer -> new Absence(officer, day, day, null))
                .toList();
        var leader = new Absence(new OfficerId("huang.wei"), day, day, null);
        away.forEach(roster::put);
        roster.put(leader);
        interests.declare(new OfficerId("zhou.yan"), petition);
        try {
            theOffice.completes("agreeAppointment").with("visitOn", day.toString());

            assertThat(homeVisit)
                    .hasPassed("error_nobodyFree")
                    .isWaitingAt("user_nameVisitors")
                    .task()
                    .hasCandidateGroup("petition-office");
            assertThatNamingIsRefused("he.lan", "he.lan");
            assertThatNamingIsRefused("zhou.yan", "he.lan");
            assertThatNamingIsRefused("song.ming", "su.qing");

            theOffice.completes("nameVisitors").with("firstVisitor", "song.ming");

            assertThat(homeVisit).isWaitingAt("user_recordVisit").task().isAssignedTo("he.lan");
        } finally {
            away.forEach(roster::remove);
            roster.remove(leader);
        }
    }

    @Test
    void promises_become_tasks_of_those_who_made_them_and_new_demands_reach_the_office() {
        theOffice.goesOnTo("recordVisit");
        theOffice
                .completes("recordVisit")
                .with(
                        "promises",
                        List.of(
                                promise("A chair for the landing.", "he.lan", 3),
                                promise("A call to the company.", "huang.wei", 5)),
                        "newDemands",
                        "The light in the hall is broken, too.");
        theOffice.completes("confirmRecord").ordinarily();

        assertThat(homeVisit).isEnded();
        assertThat(theOffice.openSteps())
                .containsExactlyInAnyOrder("hearPetitioner", "keepPromise", "keepPromise", "readMaterial");
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

    private List<Letters.Letter> sheets() {
        return letters.of(petition).stream()
                .filter(letter -> letter.kind() == Kind.VISIT_SHEET)
                .toList();
    }

    private void assertThatNamingIsRefused(String first, String second) {
        assertThatThrownBy(
                        () -> theOffice.completes("nameVisitors").with("firstVisitor", first, "secondVisitor", second))
                .isInstanceOf(RuntimeException.class);
        assertThat(homeVisit).isWaitingAt("user_nameVisitors");
    }
}
