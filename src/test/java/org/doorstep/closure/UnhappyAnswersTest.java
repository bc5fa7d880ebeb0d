package org.doorstep.closure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doorstep.office.APetition.aPetition;

import java.time.Period;
import java.util.List;
import java.util.Map;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.office.AnotherLaw;
import org.doorstep.office.InTheOffice;
import org.doorstep.office.TheOffice;
import org.doorstep.statute.ReopenGround;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Which answers of petitioners have a person decide whether a demand is handled again. */
@InTheOffice
class UnhappyAnswersTest {

    @Autowired
    TheOffice theOffice;

    @Autowired
    Reopenings reopenings;

    @Autowired
    AnotherLaw anotherLaw;

    private DemandNumber demand;

    @BeforeEach
    void a_demand_was_decided() {
        theOffice.opens();
        demand = theOffice.registers(aPetition()).demand();
        theOffice.goesOnTo("followUp");
    }

    @Test
    void not_settled_opens_the_question() {
        theOffice.completes("followUp").with("settled", "NO");

        assertThat(grounds()).containsExactly(ReopenGround.NOT_SETTLED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PARTLY", "YES"})
    void what_the_national_regulations_do_not_list_opens_nothing(String settled) {
        theOffice.completes("followUp").with("settled", settled);

        assertThat(grounds()).isEmpty();
    }

    @ParameterizedTest(name = "office {0}, unit {1}: {2}")
    @CsvSource({
        "SATISFIED, DISSATISFIED, 1",
        "DISSATISFIED, SATISFIED, 0",
        "DISSATISFIED, NOT_RATED, 0",
        "NOT_RATED, NOT_RATED, 0"
    })
    void only_dissatisfaction_with_the_unit_opens_it(String office, String unit, int asked) {
        theOffice.completes("followUp").ordinarily();
        theOffice.completes("askRating").with("officeRating", office, "unitRating", unit);

        assertThat(grounds()).hasSize(asked);
    }

    @Test
    void silence_is_no_answer() {
        theOffice.completes("followUp").ordinarily();
        theOffice.letsPass(Period.ofDays(40));

        assertThat(theOffice.openSteps()).isEmpty();
        assertThat(grounds()).isEmpty();
    }

    @Test
    void nobody_is_asked_twice_at_the_same_time() {
        theOffice.completes("followUp").with("settled", "NO");
        theOffice.completes("askRating").with("unitRating", "DISSATISFIED");

        assertThat(grounds()).containsExactly(ReopenGround.NOT_SETTLED);
    }

    @Test
    void while_it_is_handled_again_a_bad_rating_asks_for_nothing_more() {
        theOffice.completes("followUp").with("settled", "NO");
        theOffice.completes("decideReopening").ordinarily();
        theOffice.completes("askRating").with("unitRating", "DISSATISFIED");

        assertThat(grounds()).hasSize(1);
    }

    @Test
    void a_bad_rating_is_looked_at_for_each_demand_that_was_decided() {
        demand = theOffice.registers(aPetition()).demand();
        theOffice.goesOnTo("splitDemands");
        theOffice
                .completes("splitDemands")
                .with("demands", List.of(Map.of("summary", "The lift"), Map.of("summary", "The rent")));
        theOffice.completes("classifyDemand").forDemand(2).ordinarily();
        theOffice
                .completes("decideAcceptance")
                .forDemand(2)
                .with(
                        "acceptance",
                        "NOT_ADMISSIBLE",
                        "ground",
                        "Nobody here can decide it.",
                        "whereToGo",
                        "The court.");
        theOffice.goesOnTo("askRating");

        theOffice.completes("askRating").with("unitRating", "DISSATISFIED");

        assertThat(grounds()).hasSize(1);
        assertThat(reopenings.of(demand.petition().demand(2))).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"UK-LGSCO, 0", "IN-CPGRAMS, 1", "CN-ZJ16, 1"})
    void each_law_chooses_for_itself(String profile, int asked) {
        anotherLaw.rules(demand.petition(), profile + "/1");

        theOffice.completes("followUp").with("settled", "NO");

        assertThat(grounds()).hasSize(asked);
    }

    private List<ReopenGround> grounds() {
        return reopenings.of(demand).stream().map(Reopening::ground).toList();
    }
}
