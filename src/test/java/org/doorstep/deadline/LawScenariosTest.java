package org.doorstep.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doorstep.office.APetition.aPetition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.office.InTheOffice;
import org.doorstep.office.Scenario;
import org.doorstep.office.Tells;
import org.doorstep.office.TheOffice;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whole cases on days of the calendar on which the law is easily counted wrong. */
@InTheOffice
class LawScenariosTest {

    @Autowired
    TheOffice theOffice;

    @Autowired
    Ledger ledger;

    @Test
    @Tells(Scenario.DAY_OFF)
    void a_letter_of_26_january_2024_has_day_15_on_new_years_day_and_both_due_dates_are_kept() {
        theOffice.opensOn(LocalDate.of(2024, 1, 26));
        var number = theOffice.registers(aPetition()).number();

        var due = ledger.running(Subject.of(number), "D-NOTIFY-DIRECT")
                .orElseThrow()
                .due();

        assertThat(due.due()).isEqualTo("2024-02-10");
        assertThat(due.rolled()).isEqualTo("2024-02-18");
    }

    @Test
    @Tells(Scenario.OBJECTION)
    void a_transfer_received_on_20_january_2025_may_be_objected_to_on_the_working_sunday_26_january() {
        var demand = transferredOn(2025, 1, 20);
        assertThat(periodOf(demand, "D-OBJECT").due().rolled()).isEqualTo("2025-01-26");
        theOffice.opensOn(LocalDate.of(2025, 1, 26));

        objects();

        assertThat(theOffice.openSteps()).containsExactly("decideObjection");
    }

    @Test
    @Tells(Scenario.OBJECTION)
    void the_same_transfer_may_not_be_objected_to_later() {
        transferredOn(2025, 1, 20);
        theOffice.opensOn(LocalDate.of(2025, 1, 27));

        assertThatThrownBy(this::objects).hasMessageContaining("2025-01-26");
        assertThat(theOffice.openSteps()).containsExactly("answerTransfer");
    }

    @Test
    @Tells(Scenario.EXTENSION)
    void what_is_accepted_on_4_february_2024_ends_on_qingming_and_rolls_to_a_working_sunday() {
        var demand = acceptedOn(2024, 2, 4);

        assertThat(periodOf(demand, "D-HANDLE").due().due()).isEqualTo("2024-04-04");
        assertThat(periodOf(demand, "D-HANDLE").due().rolled()).isEqualTo("2024-04-07");
    }

    @Test
    @Tells(Scenario.EXTENSION)
    void until_that_day_the_head_extends_it_by_thirty_days_once() {
        var demand = acceptedOn(2024, 2, 4);
        theOffice.goesOnTo("hearPetitioner");
        theOffice.opensOn(LocalDate.of(2024, 4, 7));

        asksForMoreTime(demand);
        theOffice.completes("decideExtension").by("huang.wei").ordinarily();

        assertThat(periodOf(demand, "D-HANDLE").due().due()).isEqualTo("2024-05-04");
        assertThatThrownBy(() -> asksForMoreTime(demand)).hasMessageContaining("the law allows it once (R22 §34)");
    }

    @Test
    @Tells(Scenario.EXTENSION)
    void the_day_after_it_is_too_late_to_extend() {
        var demand = acceptedOn(2024, 2, 4);
        theOffice.goesOnTo("hearPetitioner");
        theOffice.opensOn(LocalDate.of(2024, 4, 8));

        assertThatThrownBy(() -> asksForMoreTime(demand)).hasMessageContaining("only before it ends (R22 §34)");
    }

    @Test
    @Tells(Scenario.TWO_ROUTES)
    void of_a_demand_for_an_administrative_procedure_and_one_for_the_office_only_the_second_has_sixty_days() {
        theOffice.registers(aPetition());
        theOffice.goesOnTo("splitDemands");
        theOffice
                .completes("splitDemands")
                .with(
                        "demands",
                        List.of(
                                Map.of("summary", "The fine should be lifted."),
                                Map.of("summary", "The lift should run again.")));
        var petition = theOffice.petition();
        theOffice.completes("classifyDemand").forDemand(1).with("statutoryRoute", "ADMINISTRATIVE");
        theOffice.completes("classifyDemand").forDemand(2).ordinarily();
        theOffice.completes("decideAcceptance").forDemand(1).with("acceptance", "REDIRECTED", "ground", "A fine.");
        theOffice.completes("decideAcceptance").forDemand(2).ordinarily();

        assertThat(ledger.running(Subject.of(petition.demand(1)), "D-HANDLE")).isEmpty();
        assertThat(ledger.running(Subject.of(petition.demand(2)), "D-HANDLE")).isPresent();
    }

    private DemandNumber transferredOn(int year, int month, int day) {
        theOffice.opensOn(LocalDate.of(year, month, day));
        var demand = theOffice.registers(aPetition()).demand();
        theOffice.goesOnTo("decideAcceptance");
        theOffice.completes("decideAcceptance").with("acceptance", "FORWARDED");
        return demand;
    }

    private void objects() {
        theOffice
                .completes("answerTransfer")
                .with("transferAnswer", "OBJECTED", "objection", "The house stands on city land.");
    }

    private DemandNumber acceptedOn(int year, int month, int day) {
        theOffice.opensOn(LocalDate.of(year, month, day));
        var demand = theOffice.registers(aPetition()).demand();
        theOffice.goesOnTo("assignHandler");
        return demand;
    }

    private void asksForMoreTime(DemandNumber demand) {
        theOffice.starts(
                "extension",
                "he.lan",
                Map.of("demandNumber", demand.value(), "days", 30, "complexity", "Three firms have to be heard."));
    }

    private Deadline periodOf(DemandNumber demand, String code) {
        return ledger.running(Subject.of(demand), code).orElseThrow();
    }
}
