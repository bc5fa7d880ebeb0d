package org.doorstep.supervision.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doorstep.office.APetition.aPetition;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.doorstep.deadline.Deadline;
import org.doorstep.deadline.Entry;
import org.doorstep.deadline.Ledger;
import org.doorstep.deadline.Subject;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.office.Covers;
import org.doorstep.office.Desks;
import org.doorstep.office.InTheOffice;
import org.doorstep.office.Scenario;
import org.doorstep.office.Tells;
import org.doorstep.office.TheOffice;
import org.doorstep.petition.Demand;
import org.doorstep.petition.Demands;
import org.doorstep.petition.Group;
import org.doorstep.review.APetitioner;
import org.doorstep.supervision.Supervision;
import org.doorstep.supervision.Supervision.Ground;
import org.doorstep.supervision.Supervisions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every path of {@code watch-deadline.bpmn}. */
@InTheOffice
@Covers("watch-deadline")
class WatchDeadlineProcessTest {

    private static final int A_PAGE = 100;

    @Autowired
    TheOffice theOffice;

    @Autowired
    Desks desks;

    @Autowired
    Group group;

    @Autowired
    Ledger ledger;

    @Autowired
    Demands demands;

    @Autowired
    Supervisions supervisions;

    @Autowired
    Clock clock;

    private DemandNumber demand;

    @BeforeEach
    void a_petition_comes_in_when_the_office_is_open() {
        theOffice.opens();
        demand = theOffice.registers(aPetition()).demand();
    }

    @Test
    void the_ladder_tells_the_handler_then_the_head_then_the_petition_office_and_then_supervises() {
        theOffice.goesOnTo("hearPetitioner");
        var handling = running("D-HANDLE");
        var days = (int) handling.due().start().until(handling.due().rolled(), ChronoUnit.DAYS);

        assertThat(toldAfter(days * 50 / 100 - 4)).doesNotContain("mindDeadline");
        assertThat(toldOn(handling, 50)).contains("mindDeadline");
        assertThat(toldOn(handling, 75)).contains("hastenHandling");
        assertThat(toldOn(handling, 85)).contains("pressForAnswer");
        assertThat(toldOn(handling, 100)).contains("checkFacts");

        assertThat(kindsOf(handling))
                .containsExactly(
                        Entry.Kind.START,
                        Entry.Kind.WARN,
                        Entry.Kind.WARN,
                        Entry.Kind.WARN,
                        Entry.Kind.BREACH,
                        Entry.Kind.WARN);
    }

    @Test
    void what_was_told_once_is_not_told_again() {
        theOffice.goesOnTo("hearPetitioner");
        toldOn(running("D-HANDLE"), 50);

        watches();

        assertThat(theOffice.openSteps()).containsOnlyOnce("mindDeadline");
    }

    @Test
    void nobody_is_alarmed_at_night_or_on_a_day_off() {
        theOffice.goesOnTo("hearPetitioner");
        theOffice.letsPass(Period.ofDays(40));
        theOffice.opens();
        theOffice.letsPass(Duration.ofHours(11));

        watches();

        assertThat(theOffice.openSteps()).containsExactly("hearPetitioner");
    }

    @Test
    void a_case_that_nobody_has_taken_up_warns_the_petition_office_itself() {
        theOffice.letsPass(Period.ofDays(9));
        theOffice.opens();

        watches();

        assertThat(theOffice.openSteps()).contains("mindDeadline");
        theOffice.completes("mindDeadline").by("lin.yu").ordinarily();
    }

    @Test
    void silence_buys_no_time_the_sixty_days_run_from_the_last_day_for_the_notice() {
        theOffice.goesOnTo("decideAcceptance");
        var notice = running("D-NOTIFY-DIRECT");
        theOffice.letsPass(Period.between(today(), notice.due().rolled().plusDays(3)));

        watches();
        theOffice.goesOnTo("hearPetitioner");

        assertThat(running("D-HANDLE").running().start()).isEqualTo(notice.due().rolled());
        assertThat(kindsOf(notice)).contains(Entry.Kind.BREACH, Entry.Kind.MEET);
    }

    @Test
    void what_silence_started_falls_away_when_the_demand_is_answered_otherwise() {
        theOffice.goesOnTo("decideAcceptance");
        theOffice.letsPass(Period.ofDays(25));
        watches();

        theOffice
                .completes("decideAcceptance")
                .with(
                        "acceptance",
                        "NOT_ADMISSIBLE",
                        "ground",
                        "It is not ours.",
                        "whereToGo",
                        "The county.",
                        "law",
                        "§23");

        assertThat(ledger.of(demand.petition()))
                .filteredOn(deadline -> deadline.clock().equals("D-HANDLE"))
                .extracting(Deadline::state)
                .containsOnly(Deadline.State.LAPSED);
    }

    @Test
    void a_petitioner_who_does_not_ask_for_a_review_in_time_has_breached_nothing() {
        theOffice.goesOnTo("carryOut");
        var asking = running("D-REVIEW-ASK");
        theOffice.letsPass(Period.ofDays(50));

        watches();

        assertThat(kindsOf(asking)).containsExactly(Entry.Kind.START, Entry.Kind.LAPSE);
    }

    @Test
    void while_a_decision_is_under_review_the_reviewer_is_warned_and_not_who_decided() {
        theOffice.goesOnTo("followUp");
        APetitioner.of(demand.petition(), group, desks).asksForReview().is(201);
        theOffice.runsItsJobs();
        theOffice.completes("nameReviewer").ordinarily();

        assertThat(toldOn(running("D-REVIEW"), 50)).contains("mindDeadline");
        assertThat(theOffice.taskOf("mindDeadline").getAssignee())
                .isEqualTo(theOffice.taskOf("examineReview").getAssignee());
    }

    @Test
    @Tells(Scenario.LATE_EXECUTION)
    void what_was_granted_and_is_carried_out_late_is_supervised_and_the_petition_stays_open() {
        theOffice.goesOnTo("carryOut");
        theOffice.letsPass(Period.ofDays(21));

        watches();
        watches();

        assertThat(theOffice.openSteps()).containsExactlyInAnyOrder("carryOut", "checkFacts");
        assertThat(supervisions.of(demand.petition()))
                .extracting(Supervision::ground)
                .containsExactly(Ground.CARRIED_OUT_LATE);
    }

    @Test
    void it_goes_through_all_there_is_page_by_page() {
        var many = Stream.of(demand.petition(), theOffice.registers(aPetition()).number())
                .flatMap(petition -> IntStream.rangeClosed(2, 52).mapToObj(petition::demand))
                .toList();
        many.forEach(this::was_granted_and_nobody_was_told);
        theOffice.letsPass(Period.ofDays(40));
        theOffice.opens();

        theOffice.watchesTheDeadlines();

        assertThat(many).hasSizeGreaterThan(A_PAGE).allSatisfy(number -> {
            assertThat(ledger.of(number.petition()))
                    .filteredOn(deadline -> deadline.subject().equals(Subject.of(number)))
                    .anyMatch(deadline ->
                            deadline.breachedOn() != null && deadline.ladder().told() == 100);
            assertThat(supervisions.has(Subject.of(number), Ground.CARRIED_OUT_LATE))
                    .isTrue();
        });
    }

    private void was_granted_and_nobody_was_told(DemandNumber number) {
        demands.open(number, "One of many.", null, null);
        ledger.start(Subject.of(number), "D-NOTIFY-DIRECT", today(), "opened");
        demands.decide(number, Demand.Outcome.SUPPORT, today().plusDays(20), today());
    }

    /** What waits when this share of the period has just passed. */
    private List<String> toldOn(Deadline deadline, int percent) {
        var days =
                ChronoUnit.DAYS.between(deadline.due().start(), deadline.due().rolled());
        var day = deadline.due().start().plusDays((days * percent + 99) / 100 + 1);
        theOffice.letsPass(Period.ofDays((int) ChronoUnit.DAYS.between(today(), day)));
        theOffice.opens();
        watches();
        return theOffice.openSteps();
    }

    private List<String> toldAfter(int days) {
        theOffice.letsPass(Period.ofDays(days));
        theOffice.opens();
        watches();
        return theOffice.openSteps();
    }

    private void watches() {
        theOffice.watchesTheDeadlines();
        theOffice.runsItsJobs();
    }

    private List<Entry.Kind> kindsOf(Deadline deadline) {
        return ledger.entriesOf(deadline.id()).stream().map(Entry::kind).toList();
    }

    private Deadline running(String code) {
        return ledger.of(demand.petition()).stream()
                .filter(deadline -> deadline.runs() && deadline.clock().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
