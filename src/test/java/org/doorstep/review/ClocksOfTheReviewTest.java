package org.doorstep.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doorstep.office.APetition.aPetition;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.doorstep.deadline.Deadline;
import org.doorstep.deadline.Deadline.State;
import org.doorstep.deadline.Ledger;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.office.Desks;
import org.doorstep.office.InTheOffice;
import org.doorstep.office.Scenario;
import org.doorstep.office.Tells;
import org.doorstep.office.TheOffice;
import org.doorstep.petition.Group;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Which periods of the law run while a decision is reviewed (R22 §35, §36). */
@InTheOffice
class ClocksOfTheReviewTest {

    @Autowired
    TheOffice theOffice;

    @Autowired
    Desks desks;

    @Autowired
    Group group;

    @Autowired
    Ledger ledger;

    @Autowired
    Clock clock;

    private DemandNumber demand;

    @BeforeEach
    void a_decision_has_been_served_and_a_review_asked_for() {
        demand = theOffice.registers(aPetition()).demand();
        theOffice.goesOnTo("followUp");
        theOffice.letsPass(Period.ofDays(3));
        asks();
    }

    @Test
    void the_request_keeps_the_time_to_ask_and_starts_the_thirty_days_for_the_answer() {
        assertThat(only("D-REVIEW-ASK", State.MET).breachedOn()).isNull();
        assertThat(only("D-REVIEW", State.RUNNING).due().due()).isEqualTo(today().plusDays(30));
    }

    @Test
    void the_opinion_keeps_the_period_and_its_receipt_starts_the_time_for_the_final_review() {
        goesOnTo("serveReview");
        assertThat(only("D-REVIEW", State.MET).endedOn()).isEqualTo(today());
        theOffice.letsPass(Period.ofDays(2));

        theOffice
                .completes("serveReview")
                .with("receivedOn", today().minusDays(1).toString());

        assertThat(only("D-RECHECK-ASK", State.RUNNING).running().start()).isEqualTo(today().minusDays(1));
    }

    @Test
    @Tells(Scenario.HEARING_DAYS)
    void a_hearing_of_twelve_days_at_the_final_review_moves_the_last_day_by_twelve() {
        goesOnTo("");
        asks();
        theOffice.completes("nameReviewer").with("reviewer", "cai.xin");
        var before = only("D-RECHECK", State.RUNNING).due().due();

        theOffice.completes("examineReview").with("hearing", "HELD", "hearingDays", 12);

        assertThat(only("D-RECHECK", State.RUNNING).due().due()).isEqualTo(before.plusDays(12));
    }

    @Test
    void a_hearing_at_the_review_moves_nothing() {
        theOffice.completes("nameReviewer").ordinarily();

        assertThatThrownBy(() -> theOffice.completes("examineReview").with("hearing", "HELD", "hearingDays", 12))
                .hasMessageContaining("only at a final review");
        assertThat(theOffice.openSteps()).contains("examineReview");

        var before = only("D-REVIEW", State.RUNNING);
        theOffice.completes("examineReview").with("hearing", "HELD");
        assertThat(only("D-REVIEW", State.RUNNING).due()).isEqualTo(before.due());
    }

    @Test
    void after_the_last_stage_no_period_runs() {
        goesOnTo("");
        asks();
        theOffice.completes("nameReviewer").with("reviewer", "cai.xin");
        for (var step : List.of("examineReview", "draftReview", "approveReview", "serveReview")) {
            theOffice.completes(step).ordinarily();
        }

        assertThat(ledger.of(demand.petition())).noneMatch(Deadline::runs);
    }

    @Test
    void a_request_that_is_turned_down_has_been_answered_in_time() {
        demand = theOffice.registers(aPetition()).demand();
        theOffice.goesOnTo("followUp");
        theOffice.letsPass(Period.ofDays(60));
        asks();
        assertThat(only("D-REVIEW-ASK", State.LAPSED).breachedOn()).isNull();

        theOffice.completes("weighCause").with("cause", "NONE");

        assertThat(only("D-REVIEW", State.MET).breachedOn()).isNull();
    }

    private void asks() {
        APetitioner.of(demand.petition(), group, desks).asksForReview().is(201);
        theOffice.runsItsJobs();
    }

    /** Completes the steps of the review, and no other, until this one waits. */
    private void goesOnTo(String step) {
        List.of("nameReviewer", "examineReview", "draftReview", "approveReview", "serveReview").stream()
                .takeWhile(earlier -> !earlier.equals(step))
                .forEach(earlier -> theOffice.completes(earlier).ordinarily());
    }

    private Deadline only(String code, State state) {
        var found = ledger.of(demand.petition()).stream()
                .filter(deadline -> deadline.clock().equals(code) && deadline.state() == state)
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
