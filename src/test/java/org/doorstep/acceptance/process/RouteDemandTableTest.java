package org.doorstep.acceptance.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.doorstep.office.InTheOffice;
import org.doorstep.office.TheTable;
import org.doorstep.office.TheTable.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The rows of {@code route-demand.dmn} (R22 §29–31). */
@InTheOffice
class RouteDemandTableTest {

    @Autowired
    ProcessEngine engine;

    static Stream<Arguments> examples() {
        return Stream.of(
                Arguments.of("ACCUSATION", "NONE", "SEAL", "rule_accusation"),
                Arguments.of("ACCUSATION", "LITIGATION", "SEAL", "rule_accusation"),
                Arguments.of("SUGGESTION", "NONE", "SUGGEST", "rule_suggestion"),
                Arguments.of("APPEAL", "LITIGATION", "REDIRECT", "rule_litigation"),
                Arguments.of("APPEAL", "ARBITRATION", "REDIRECT", "rule_arbitration"),
                Arguments.of("APPEAL", "PARTY", "REDIRECT", "rule_party"),
                Arguments.of("APPEAL", "ADMINISTRATIVE", "REDIRECT", "rule_administrative"),
                Arguments.of("APPEAL", "DUTY", "REDIRECT", "rule_duty"),
                Arguments.of("APPEAL", "NONE", "HANDLE", "rule_appeal"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_demand_goes_the_way_that_the_law_names(String type, String statutoryRoute, String route, String row) {
        var table = new TheTable(engine, "route-demand");

        assertThat(table.to(Map.of("demandType", type, "statutoryRoute", statutoryRoute)))
                .isEqualTo(new Answer(route, row));
    }

    @Test
    void every_row_has_an_example() {
        var shown = examples().map(example -> example.get()[3]).collect(Collectors.toSet());

        assertThat(shown).isEqualTo(new TheTable(engine, "route-demand").rows());
    }
}
