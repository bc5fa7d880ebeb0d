package org.doorstep.closure.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.doorstep.office.APetition.aPetition;

import java.util.List;
import java.util.Map;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.letters.Letters;
import org.doorstep.letters.Letters.Kind;
import org.doorstep.office.Desks;
import org.doorstep.office.InTheOffice;
import org.doorstep.office.TheOffice;
import org.doorstep.petition.Demands;
import org.doorstep.petition.Group;
import org.doorstep.petition.Petitions;
import org.doorstep.recusal.AskingPetitioner;
import org.doorstep.review.APetitioner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is still open to the petitioner of a petition whose demand is handled again, also after it was archived. */
@InTheOffice
class HandledAgainTest {

    @Autowired
    TheOffice theOffice;

    @Autowired
    Desks desks;

    @Autowired
    Petitions petitions;

    @Autowired
    Group group;

    @Autowired
    Demands demands;

    @Autowired
    Letters letters;

    private DemandNumber demand;

    @BeforeEach
    void a_demand_was_decided_and_the_petitioner_is_asked() {
        theOffice.opens();
        demand = theOffice.registers(aPetition()).demand();
        theOffice.goesOnTo("followUp");
    }

    @Test
    void archived_and_handled_again_it_is_promised_a_day() {
        var petitioner = isArchivedAndHandledAgain();

        assertThat(petitioner.sees().at("/dates")).isNotEmpty();
    }

    @Test
    void what_arrives_while_the_petition_is_open_as_well_is_read_once() {
        isNotContent();
        theOffice.completes("decideReopening").ordinarily();

        APetitioner.of(demand.petition(), group, desks)
                .sends("It stood still on Monday.")
                .is(204);

        assertThat(theOffice.openSteps()).containsOnlyOnce("readMaterial");
    }

    @Test
    void at_the_counter_it_is_as_open_as_it_is_online() {
        isArchivedAndHandledAgain();
        var clerk = desks.of("lin.yu");
        var address = "/api/cases/" + demand.petition();

        clerk.post(address + "/materials", Map.of("words", "A photo of the cable."))
                .is(204);
        clerk.post(address + "/urgency", Map.of("words", "Somebody is stuck in it."))
                .is(204);

        assertThat(theOffice.openSteps()).contains("readMaterial", "reportUrgent");
        clerk.post(address + "/withdrawal", Map.of("words", "By phone.")).is(204);
    }

    @Test
    void whoever_handles_it_again_can_be_asked_to_take_no_part_also_where_the_rest_is_closed_meanwhile() {
        isNotContent();
        theOffice.completes("decideReopening").ordinarily();
        var petitioner = AskingPetitioner.of(demand.petition(), group, desks);
        petitioner.asks(Map.of()).is(201);
        theOffice.completes("askRating").ordinarily();
        theOffice.runsItsJobs();

        assertThat(petitions.get(demand.petition()).archivedAt()).isNotNull();
        assertThat(theOffice.openSteps()).contains("decideRecusal");
        petitioner.asks(Map.of("whom", "The new handler.")).is(201);
    }

    @Test
    void archived_and_handled_again_it_can_still_be_withdrawn() {
        var petitioner = isArchivedAndHandledAgain();

        petitioner.withdraws().is(204);
        theOffice.runsItsJobs();

        assertThat(theOffice.openSteps()).isEmpty();
        assertThat(petitions.get(demand.petition()).withdrawnAt()).isNotNull();
        assertThat(demands.get(demand).endedOn()).isNotNull();
        assertThat(texts(Kind.WITHDRAWAL_CONFIRMATION)).hasSize(1);
        petitioner.sends("One more thing.").is(409);
    }

    @Test
    void an_archived_petition_whose_unit_is_rated_badly_is_decided_about_as_well() {
        theOffice.completes("followUp").ordinarily();
        theOffice.completes("askRating").with("unitRating", "DISSATISFIED");
        assertThat(petitions.get(demand.petition()).archivedAt()).isNotNull();

        theOffice.completes("decideReopening").ordinarily();

        assertThat(theOffice.openSteps()).containsExactly("assignHandler");
        assertThat(APetitioner.of(demand.petition(), group, desks).sees().toString())
                .contains("Handled again");
    }

    private APetitioner isArchivedAndHandledAgain() {
        theOffice.completes("followUp").ordinarily();
        theOffice.completes("askRating").with("unitRating", "DISSATISFIED");
        theOffice.completes("decideReopening").ordinarily();
        return APetitioner.of(demand.petition(), group, desks);
    }

    private void isNotContent() {
        theOffice.completes("followUp").with("settled", "NO", "said", "It stands still again.");
    }

    private List<String> texts(Kind kind) {
        return letters.of(demand.petition()).stream()
                .filter(letter -> letter.kind() == kind)
                .map(Letters.Letter::text)
                .toList();
    }
}
