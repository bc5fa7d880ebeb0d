package org.doorstep.handling.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doorstep.office.APetition.aPetition;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.doorstep.directory.Directory;
import org.doorstep.engine.TaskCase;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.office.InTheOffice;
import org.doorstep.office.TheOffice;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Up which groups a task goes in the demo office, by those with whom it lies (R22 §28). */
@InTheOffice
class LadderTest {

    @Autowired
    TheOffice theOffice;

    @Autowired
    Ladder ladder;

    @Autowired
    Directory directory;

    @Test
    void what_the_head_of_a_unit_decides_goes_to_the_petition_offices_head_before_it_goes_to_those_who_review() {
        assertThat(from("head-housing"))
                .containsExactly("head-housing", "petition-office-head", "head-zone-review", "head-city-review");
    }

    @Test
    void what_the_head_of_a_reviewing_body_decides_goes_to_the_body_above_it_first() {
        assertThat(from("head-zone-review")).startsWith("head-zone-review", "head-city-review", "petition-office-head");
    }

    @Test
    void what_a_common_superior_decides_stays_with_the_leaders_and_then_goes_to_the_petition_offices_head() {
        assertThat(from("linked-leader")).startsWith("linked-leader", "petition-office-head");
    }

    @Test
    void the_work_of_a_unit_goes_to_its_head_and_not_to_that_of_an_officer_lent_to_it() {
        assertThat(from("unit-housing", "head-housing")).startsWith("head-housing", "petition-office");
    }

    @Test
    void work_that_lies_with_a_role_goes_to_the_head_of_the_unit_in_which_its_officer_sits() {
        assertThat(from("registrar")).startsWith("head-petition-office", "petition-office", "petition-office-head");
    }

    @Test
    void what_was_given_to_an_officer_and_offered_to_no_group_goes_to_the_head_of_their_unit() {
        assertThat(from()).startsWith("head-petition-office", "petition-office", "petition-office-head");
    }

    @Test
    void what_lies_with_the_discipline_office_goes_nowhere_else() {
        assertThat(from("discipline-office")).containsExactly("discipline-office");
    }

    @Test
    void whatever_is_about_a_sealed_demand_goes_there_alone() {
        var report = theOffice.registers(aPetition());
        theOffice.goesOnTo("classifyDemand");
        theOffice.completes("classifyDemand").with("demandType", "ACCUSATION", "statutoryRoute", null);

        assertThat(from(Map.of("demandNumber", report.demand()), "head-housing"))
                .containsExactly("discipline-office");
    }

    private List<String> from(String... groups) {
        return from(Map.of(), groups);
    }

    /** Where somebody of the petition office may not hold it. */
    private List<String> from(Map<String, Object> variables, String... groups) {
        var clerk = directory.officer(new OfficerId("lin.yu")).stream().toList();
        var about = new TaskCase(new PetitionNumber("2026-000001"), variables::get);
        return ladder.from(Set.of(groups), clerk, about).toList();
    }
}
