package org.doorstep.acceptance.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.doorstep.directory.Directory;
import org.doorstep.directory.Topic;
import org.doorstep.kernel.UnitId;
import org.doorstep.office.InTheOffice;
import org.doorstep.office.TheTable;
import org.doorstep.office.TheTable.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The rows of {@code competent-unit.dmn}: by place and by who is in charge (属地管理, 谁主管谁负责, R22 §5). */
@InTheOffice
class CompetentUnitTableTest {

    @Autowired
    ProcessEngine engine;

    @Autowired
    Directory directory;

    static Stream<Arguments> examples() {
        return Stream.of(
                Arguments.of("noise", "harbour", "environment", "rule_harbourNoise"),
                Arguments.of("refuse", "tea-hill", "environment", "rule_ruralRefuse"),
                Arguments.of("water", "orchard", "environment", "rule_ruralRefuse"),
                Arguments.of("roads", "tea-hill", "land", "rule_ruralRoads"),
                Arguments.of("property-management", "lakeside", "housing", "rule_housing"),
                Arguments.of("housing-quality", "", "housing", "rule_housing"),
                Arguments.of("noise", "lakeside", "city-management", "rule_cityManagement"),
                Arguments.of("roads", "orchard", "city-management", "rule_cityManagement"),
                Arguments.of("wages", "harbour", "labour", "rule_labour"),
                Arguments.of("land-taking", "lakeside", "land", "rule_land"),
                Arguments.of("schooling", "", "education", "rule_education"),
                Arguments.of("medical-care", "lakeside", "health", "rule_health"),
                Arguments.of("elder-care", "orchard", "health", "rule_health"),
                Arguments.of("business", "lakeside", "enterprise-service", "rule_enterpriseService"),
                Arguments.of("other", "harbour", "enterprise-service", "rule_otherHarbour"),
                Arguments.of("other", "tea-hill", "land", "rule_otherCountry"),
                Arguments.of("other", "", "city-management", "rule_other"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void the_table_proposes_the_unit_in_charge(String topic, String community, String unit, String row) {
        var table = new TheTable(engine, "competent-unit");

        assertThat(table.to(Map.of("topic", topic, "community", community))).isEqualTo(new Answer(unit, row));
    }

    @Test
    void every_row_has_an_example() {
        var shown = examples().map(example -> example.get()[3]).collect(Collectors.toSet());

        assertThat(shown).isEqualTo(new TheTable(engine, "competent-unit").rows());
    }

    @Test
    void every_topic_anywhere_leads_to_a_unit_that_handles_demands() {
        var table = new TheTable(engine, "competent-unit");

        for (var topic : directory.topics().stream().map(Topic::code).toList()) {
            for (var community : directory.communities()) {
                var unit = table.to(Map.of(
                                "topic", topic, "community", community.id().value()))
                        .value();
                assertThat(directory.unit(new UnitId(unit)))
                        .hasValueSatisfying(
                                found -> assertThat(found.handlesDemands()).isTrue());
            }
        }
    }
}
