package org.doorstep.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doorstep.office.APetition.aPetition;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import org.doorstep.deadline.Deadline;
import org.doorstep.deadline.Deadline.State;
import org.doorstep.deadline.Ledger;
import org.doorstep.deadline.Subject;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.office.InTheOffice;
import org.doorstep.office.TheOffice;
import org.doorstep.supervision.Supervision;
import org.doorstep.supervision.Supervisions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@InTheOffice
class ClocksOfTheTransferTest {

    @Autowired
    TheOffice theOffice;

    @Autowired
    Ledger ledger;

    @Autowired
    Supervisions supervisions;

    @Autowired
    Clock clock;

    private DemandNumber demand;

    @BeforeEach
    void a_demand_waits_for_the_petition_office() {
        theOffice.opens();
        demand = theOffice.registers(aPetition()).demand();
        theOffice.goesOnTo("decideAcceptance");
    }

    @Test
    void passing_it_on_ends_the_senders_period_and_starts_those_of_the_unit() {
        forwardedTo("housing");

        assertThat(last("D-TRANSFER").state()).isEqualTo(State.MET);
        assertThat(last("D-NOTIFY-DIRECT").state()).isEqualTo(State.LAPSED);
        assertThat(last("D-NOTIFY-TRANSFER").due().due()).isEqualTo(today().plusDays(15));
        assertThat(last("D-OBJECT").runs()).isTrue();
    }

    @Test
    void the_sixty_days_run_from_the_day_on_which_the_unit_takes_it_up() {
        forwardedTo("housing");
        theOffice.letsPass(Period.ofDays(3));

        theOffice.completes("answerTransfer").ordinarily();

        assertThat(last("D-HANDLE").running().start()).isEqualTo(today());
        assertThat(last("D-NOTIFY-TRANSFER").state()).isEqualTo(State.MET);
        assertThat(last("D-OBJECT").state()).isEqualTo(State.LAPSED);
    }

    @Test
    void with_the_papers_back_the_senders_period_goes_on_where_it_stood() {
        theOffice.letsPass(Period.ofDays(4));
        forwardedTo("housing");
        theOffice.letsPass(Period.ofDays(1));

        returned();

        assertThat(last("D-TRANSFER").runs()).isTrue();
        assertThat(last("D-TRANSFER").due().due()).isEqualTo(today().plusDays(15 - 4));
        assertThat(last("D-NOTIFY-TRANSFER").state()).isEqualTo(State.LAPSED);
    }

    @Test
    void the_next_transfer_ends_the_senders_period_again() {
        forwardedTo("housing");
        returned();

        forwardedTo("land");

        assertThat(last("D-TRANSFER").state()).isEqualTo(State.MET);
        assertThat(last("D-NOTIFY-TRANSFER").runs()).isTrue();
    }

    @Test
    void a_unit_that_is_silent_too_long_has_broken_the_law_and_the_sixty_days_run() {
        forwardedTo("housing");
        var end = last("D-NOTIFY-TRANSFER").due().rolled();
        theOffice.letsPass(Period.between(today(), end.plusDays(1)));

        theOffice.watchesTheDeadlines();

        assertThat(last("D-NOTIFY-TRANSFER").breachedOn()).isNotNull();
        assertThat(last("D-HANDLE").running().start()).isEqualTo(end);
    }

    @Test
    void to_let_the_time_to_object_pass_is_no_breach() {
        forwardedTo("housing");
        theOffice.letsPass(
                Period.between(today(), last("D-OBJECT").due().rolled().plusDays(1)));

        theOffice.watchesTheDeadlines();

        assertThat(last("D-OBJECT").breachedOn()).isNull();
    }

    @Test
    void one_return_is_nothing_to_supervise_and_two_are() {
        forwardedTo("housing");
        returned();
        assertThat(supervisions.of(demand.petition())).isEmpty();
        forwardedTo("land");

        returned();

        assertThat(supervisions.of(demand.petition()))
                .extracting(Supervision::ground)
                .containsExactly(Supervision.Ground.RETURNED);
        assertThat(theOffice.openSteps()).contains("checkFacts", "decideAcceptance");
    }

    private void forwardedTo(String unit) {
        theOffice.completes("decideAcceptance").with("acceptance", "FORWARDED", "unit", unit);
    }

    private void returned() {
        theOffice
                .completes("answerTransfer")
                .with("transferAnswer", "OBJECTED", "objection", "The house stands on city land.");
        theOffice.completes("decideObjection").ordinarily();
    }

    /** The latest of these periods of the demand. */
    private Deadline last(String clock) {
        return ledger.of(demand.petition()).stream()
                .filter(deadline -> deadline.subject().equals(Subject.of(demand))
                        && deadline.clock().equals(clock))
                .reduce((earlier, later) ->
                        later.running().start().isBefore(earlier.running().start()) || earlier.runs() ? earlier : later)
                .orElseThrow(() -> new AssertionError("no " + clock));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
