package org.doorstep.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doorstep.office.APetition.aPetition;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.doorstep.deadline.Deadline;
import org.doorstep.deadline.Deadline.State;
import org.doorstep.deadline.Entry;
import org.doorstep.deadline.Ledger;
import org.doorstep.deadline.Subject;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.Refusal;
import org.doorstep.office.InTheOffice;
import org.doorstep.office.TheOffice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Which periods of the law run while a petition goes through the office. */
@InTheOffice
class ClocksOfTheCaseTest {

    @Autowired
    TheOffice theOffice;

    @Autowired
    Ledger ledger;

    @Autowired
    Clock clock;

    private DemandNumber demand;

    @BeforeEach
    void a_petition_comes_in() {
        demand = theOffice.registers(aPetition()).demand();
    }

    @Test
    void from_the_day_of_receipt_the_office_has_fifteen_days_to_tell_the_petitioner() {
        var whole = only("D-NOTIFY-DIRECT", State.RUNNING);
        assertThat(whole.subject()).isEqualTo(Subject.of(demand.petition()));
        assertThat(whole.due().due()).isEqualTo(today().plusDays(15));
        assertThat(ledger.entriesOf(whole.id())).extracting(Entry::reason).containsExactly("registered");
    }

    @Test
    void divided_each_demand_has_the_period_that_began_with_the_receipt() {
        theOffice.letsPass(Period.ofDays(3));
        theOffice.goesOnTo("classifyDemand");

        var own = only("D-NOTIFY-DIRECT", State.RUNNING);
        assertThat(own.subject()).isEqualTo(Subject.of(demand));
        assertThat(own.running().start()).isEqualTo(today().minusDays(3));
        assertThat(only("D-NOTIFY-DIRECT", State.LAPSED).subject()).isEqualTo(Subject.of(demand.petition()));
    }

    @Test
    void an_accepted_appeal_is_told_and_has_sixty_days() {
        theOffice.goesOnTo("hearPetitioner");

        assertThat(only("D-NOTIFY-DIRECT", State.MET).breachedOn()).isNull();
        assertThat(only("D-HANDLE", State.RUNNING).due().due()).isEqualTo(today().plusDays(60));
    }

    @Test
    void a_suggestion_has_no_period_for_handling() {
        theOffice.goesOnTo("classifyDemand");
        theOffice.completes("classifyDemand").with("demandType", "SUGGESTION");
        theOffice.goesOnTo("hearPetitioner");

        assertThat(ledger.of(demand.petition())).extracting(Deadline::clock).doesNotContain("D-HANDLE");
    }

    @Test
    void of_a_demand_with_another_statutory_route_and_one_without_only_the_second_has_sixty_days() {
        theOffice.goesOnTo("splitDemands");
        theOffice
                .completes("splitDemands")
                .with(
                        "demands",
                        List.of(
                                Map.of("summary", "The fine should be lifted.", "topic", "noise"),
                                Map.of("summary", "The drill at night should stop.", "topic", "noise")));
        theOffice.completes("classifyDemand").forDemand(1).with("statutoryRoute", "ADMINISTRATIVE");
        theOffice.completes("classifyDemand").forDemand(2).ordinarily();
        theOffice
                .completes("decideAcceptance")
                .forDemand(1)
                .with("acceptance", "REDIRECTED", "ground", "A fine has its own review.", "whereToGo", "The district.");
        theOffice.completes("decideAcceptance").forDemand(2).with("unit", "city-management");

        assertThat(ledger.of(demand.petition()))
                .filteredOn(deadline -> deadline.clock().equals("D-HANDLE"))
                .extracting(deadline -> deadline.subject().demand())
                .containsExactly(demand.petition().demand(2));
    }

    @Test
    void a_decision_meets_the_period_for_handling_and_its_receipt_starts_the_time_for_a_review() {
        theOffice.goesOnTo("carryOut");

        assertThat(only("D-HANDLE", State.MET).endedOn()).isEqualTo(today());
        assertThat(only("D-REVIEW-ASK", State.RUNNING).due().due()).isEqualTo(today().plusDays(30));
    }

    @Test
    void what_is_done_too_late_is_a_breach_for_good() {
        theOffice.goesOnTo("decideAcceptance");
        theOffice.letsPass(Period.ofDays(40));
        theOffice.goesOnTo("hearPetitioner");

        var late = only("D-NOTIFY-DIRECT", State.MET);
        assertThat(late.breachedOn()).isEqualTo(today());
    }

    @Test
    void traffic_on_a_case_moves_no_clock() {
        theOffice.goesOnTo("hearPetitioner");
        var before = only("D-HANDLE", State.RUNNING);

        theOffice.goesOnTo("draftDecision");

        assertThat(only("D-HANDLE", State.RUNNING)).isEqualTo(before);
        assertThat(ledger.entriesOf(before.id())).hasSize(1);
    }

    @Test
    void an_extension_is_granted_once_in_time_and_by_no_more_than_thirty_days() {
        theOffice.goesOnTo("hearPetitioner");
        var subject = Subject.of(demand);
        refused("deadline.tooLongExtension", () -> ledger.extend(subject, 31, "accepted"));

        var due = ledger.extend(subject, 30, "accepted");

        assertThat(due.due()).isEqualTo(today().plusDays(90));
        refused("deadline.extendedBefore", () -> ledger.extend(subject, 1, "accepted"));
        var entry = ledger.entriesOf(only("D-HANDLE", State.RUNNING).id()).get(1);
        assertThat(entry.kind()).isEqualTo(Entry.Kind.EXTEND);
        assertThat(entry.days()).isEqualTo(30);
        assertThat(entry.dueAfter()).isEqualTo(due.rolled());
    }

    @Test
    void after_its_last_day_a_period_is_not_extended() {
        theOffice.goesOnTo("hearPetitioner");
        theOffice.letsPass(Period.ofDays(75));

        refused("deadline.extendedTooLate", () -> ledger.extend(Subject.of(demand), 30, "accepted"));
    }

    @Test
    void the_days_of_a_hearing_count_at_the_first_stage() {
        theOffice.goesOnTo("hearPetitioner");

        refused("deadline.hearingCounts", () -> ledger.excludeHearing(Subject.of(demand), "D-HANDLE", 12, "accepted"));
    }

    @Test
    void a_period_of_the_petitioner_is_not_extended() {
        theOffice.goesOnTo("carryOut");

        refused("deadline.nothingToExtend", () -> ledger.extend(Subject.of(demand), 5, "served"));
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

    private static void refused(String code, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo(code));
    }
}
