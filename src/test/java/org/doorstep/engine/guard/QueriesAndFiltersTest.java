package org.doorstep.engine.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.doorstep.office.Desks;
import org.doorstep.office.InTheOffice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** CVE-2026-109432: 7.24.0 evaluates expressions in the OR parts of a query that anybody may send. */
@InTheOffice
class QueriesAndFiltersTest {

    private static final String REFUSED = "Conditions joined by OR may not hold expressions.";
    private static final Map<String, ?> WITH_EXPRESSION =
            Map.of("orQueries", List.of(Map.of("assigneeExpression", "${currentUser()}", "name", "x")));

    private final Desks desks;

    @Autowired
    QueriesAndFiltersTest(Desks desks) {
        this.desks = desks;
    }

    @Test
    void a_query_with_an_expression_in_an_or_part_is_refused() {
        var answer = desks.of("chen.min").post("/engine-rest/task", WITH_EXPRESSION);

        assertThat(answer.is(400).body()).contains(REFUSED);
        assertThat(desks.of("chen.min")
                        .post("/engine-rest/task/count", WITH_EXPRESSION)
                        .status())
                .isEqualTo(400);
    }

    @Test
    void a_filter_is_not_extended_by_one() {
        var desk = desks.of("chen.min");
        var filter = desk.get("/engine-rest/filter").json().get(0).path("id").asText();

        for (var door : List.of("/list", "/count")) {
            var answer = desk.post("/engine-rest/filter/" + filter + door, WITH_EXPRESSION);
            assertThat(answer.is(400).body()).contains(REFUSED);
        }
        desk.post("/engine-rest/filter/" + filter + "/singleResult", WITH_EXPRESSION)
                .is(400);
    }

    @Test
    void a_filter_with_one_is_not_kept_not_even_for_an_administrator() {
        var answer = desks.of("admin")
                .post(
                        "/engine-rest/filter/create",
                        Map.of("resourceType", "Task", "name", "Trap", "query", WITH_EXPRESSION));

        assertThat(answer.is(400).body()).contains(REFUSED);
    }

    @Test
    void a_query_by_or_without_expressions_still_answers() {
        desks.of("chen.min")
                .post("/engine-rest/task", Map.of("orQueries", List.of(Map.of("name", "x", "assignee", "chen.min"))))
                .is(200);
    }

    @Test
    void an_expression_outside_of_an_or_part_is_refused_too() {
        assertThat(desks.of("chen.min")
                        .post("/engine-rest/task", Map.of("assigneeExpression", "${currentUser()}"))
                        .status())
                .isGreaterThanOrEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${''.getClass().forName('java.lang.Runtime')}",
                "${''['class']}",
                "${dataSource.connection}",
                "${deadlines.getClass()}",
                "${deadlines.legalDue('D-HANDLE', null)}"
            })
    void a_filter_reaches_neither_classes_nor_beans(String expression) {
        var answer = desks.of("admin")
                .post(
                        "/engine-rest/filter/create",
                        Map.of(
                                "resourceType",
                                "Task",
                                "name",
                                "Trap",
                                "query",
                                Map.of("assigneeExpression", expression)));

        assertThat(answer.is(400).body()).contains("A filter may not use");
    }
}
