package org.doorstep.closure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doorstep.office.APetition.aPetition;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.doorstep.deadline.Deadline;
import org.doorstep.deadline.Deadline.State;
import org.doorstep.deadline.Entry;
import org.doorstep.deadline.Ledger;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.office.Desks;
import org.doorstep.office.InTheOffice;
import org.doorstep.office.TheOffice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the ledger shows when a demand that was decided is handled again. */
@InTheOffice
class ClocksOfTheReopeningTest {

    @Autowired
    TheOffice theOffice;

    @Autowired
    Desks desks;

    @Autowired
    Ledger ledger;

    @Autowired
    Clock clock;

    private DemandNumber demand;

    @BeforeEach
    void a_demand_waits_for_its_decision() {
        theOffice.opens();
        demand = theOffice.registers(aPetition()).demand();
        theOffice.goesOnTo("draftDecision");
    }

    @Test
    void closing_just_before_the_last_day_and_reopening_soon_after_is_seen_in_the_ledger() {
        theOffice.letsPass(Period.ofDays(58));
        theOffice.goesOnTo("followUp");
        theOffice.letsPass(Period.ofDays(5));
        reopened();

        var periods = of("D-HANDLE");
        assertThat(periods).extracting(Deadline::state).containsExactly(State.MET, State.RUNNING);
        assertThat(periods.get(0).endedOn())
                .isBetween(
                        periods.get(0).due().rolled().minusDays(3),
                        periods.get(0).due().rolled());
        assertThat(periods.get(1).running().start()).isEqualTo(today());
        assertThat(periods.get(1).due().due()).isEqualTo(today().plusDays(60));
        assertThat(ledger.entriesOf(periods.get(1).id()))
                .extracting(Entry::reason)
                .containsExactly("reopened");
        assertThat(desks.of("lin.yu")
                        .get("/api/cases/" + demand.petition())
                        .is(200)
                        .json()
                        .toString())
                .contains("The petitioner was not content, and the demand is handled again.");
    }

    @Test
    void the_new_decision_keeps_the_new_period_and_the_first_stays_as_it_was() {
        theOffice.goesOnTo("followUp");
        var first = of("D-HANDLE").get(0);
        theOffice.letsPass(Period.ofDays(5));
        reopened();
        for (var step : List.of("assignHandler", "hearPetitioner", "draftDecision", "approveDecision")) {
            theOffice.completes(step).ordinarily();
        }

        assertThat(of("D-HANDLE")).extracting(Deadline::state).containsExactly(State.MET, State.MET);
        assertThat(of("D-HANDLE").get(0)).isEqualTo(first);
    }

    @Test
    void the_time_to_ask_for_a_review_goes_with_the_old_answer_and_starts_again_with_the_new_one() {
        theOffice.goesOnTo("followUp");
        theOffice.letsPass(Period.ofDays(5));
        reopened();
        assertThat(of("D-REVIEW-ASK")).extracting(Deadline::state).containsExactly(State.LAPSED);

        for (var step :
                List.of("assignHandler", "hearPetitioner", "draftDecision", "approveDecision", "serveDecision")) {
            theOffice.completes(step).ordinarily();
        }

        assertThat(of("D-REVIEW-ASK")).extracting(Deadline::state).containsExactly(State.LAPSED, State.RUNNING);
        assertThat(of("D-REVIEW-ASK").get(1).running().start()).isEqualTo(today());
    }

    @Test
    void asking_alone_and_a_no_move_no_clock() {
        theOffice.goesOnTo("followUp");
        var before = ledger.of(demand.petition());

        theOffice.completes("followUp").with("settled", "NO");
        theOffice.completes("decideReopening").with("reopening", "LEAVE", "reopeningReasons", "Review is the way.");

        assertThat(ledger.of(demand.petition())).isEqualTo(before);
    }

    private void reopened() {
        theOffice.completes("followUp").with("settled", "NO");
        theOffice.completes("decideReopening").by("wu.jian").ordinarily();
    }

    private List<Deadline> of(String code) {
        return ledger.of(demand.petition()).stream()
                .filter(deadline -> deadline.clock().equals(code))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
