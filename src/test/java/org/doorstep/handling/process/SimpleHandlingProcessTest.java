package org.doorstep.handling.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doorstep.office.APetition.aPetition;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import org.doorstep.deadline.Deadline;
import org.doorstep.deadline.Deadlines;
import org.doorstep.deadline.Ledger;
import org.doorstep.deadline.Subject;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.office.Covers;
import org.doorstep.office.InTheOffice;
import org.doorstep.office.TheOffice;
import org.doorstep.petition.Demands;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every path of {@code simple-handling.bpmn}, and where its demand goes from there. */
@InTheOffice
@Covers("simple-handling")
class SimpleHandlingProcessTest {

    @Autowired
    TheOffice theOffice;

    @Autowired
    Ledger ledger;

    @Autowired
    Deadlines deadlines;

    @Autowired
    Demands demands;

    @Autowired
    Clock clock;

    private DemandNumber demand;

    @BeforeEach
    void a_petition_comes_in() {
        demand = theOffice.registers(aPetition()).demand();
    }

    @Test
    void a_small_and_clear_matter_has_ten_working_days_and_no_sixty() {
        is_accepted_simply();

        assertThat(running("D-EASY").due().due())
                .isEqualTo(deadlines.legalDue("D-EASY", LocalDate.now(clock)).due());
        assertThat(ledger.of(demand.petition())).extracting(Deadline::clock).doesNotContain("D-HANDLE");
    }

    @Test
    void whoever_settles_it_drafts_the_decision_and_the_decision_ends_the_period() {
        is_accepted_simply();
        theOffice.completes("settleSimply").by("he.lan").ordinarily();

        assertThat(theOffice.openSteps()).containsExactly("draftDecision");
        assertThat(theOffice.taskOf("draftDecision").getAssignee()).isEqualTo("he.lan");
        theOffice.goesOnTo("carryOut");
        assertThat(ledger.of(demand.petition()))
                .filteredOn(period -> period.clock().equals("D-EASY"))
                .extracting(Deadline::state)
                .containsExactly(Deadline.State.MET);
    }

    @Test
    void converted_it_has_the_sixty_days_from_acceptance_and_gains_none() {
        var accepted = LocalDate.now(clock);
        is_accepted_simply();
        theOffice.letsPass(Period.ofDays(6));

        theOffice.completes("settleSimply").by("he.lan").with("settled", "NO", "simpleFacts", "Two families disagree.");

        assertThat(theOffice.openSteps()).containsExactly("assignHandler");
        assertThat(running("D-HANDLE").running().start()).isEqualTo(accepted);
        assertThat(demands.get(demand).simple()).isFalse();
    }

    @Test
    void the_head_who_approves_does_not_settle_it() {
        is_accepted_simply();

        assertThatThrownBy(() ->
                        theOffice.completes("settleSimply").by("huang.wei").ordinarily())
                .hasMessageContaining("huang.wei");
        assertThat(theOffice.openSteps()).containsExactly("settleSimply");
    }

    @Test
    void a_suggestion_is_not_settled_simply() {
        theOffice.goesOnTo("classifyDemand");
        theOffice.completes("classifyDemand").with("demandType", "SUGGESTION");

        assertThatThrownBy(() -> theOffice.completes("decideAcceptance").with("simple", "YES"))
                .hasMessageContaining("for appeals");
    }

    private void is_accepted_simply() {
        theOffice.goesOnTo("decideAcceptance");
        theOffice.completes("decideAcceptance").with("simple", "YES");
    }

    private Deadline running(String code) {
        return ledger.running(Subject.of(demand), code).orElseThrow();
    }
}
