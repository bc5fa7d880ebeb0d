package org.doorstep.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.doorstep.office.Desk;
import org.doorstep.office.Desks;
import org.doorstep.office.InTheOffice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@InTheOffice
class RightsTest {

    private final Desks desks;

    @Autowired
    RightsTest(Desks desks) {
        this.desks = desks;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/engine-rest/task",
                "/engine-rest/engine",
                "/engine-rest/process-definition",
                "/engine-rest/deployment",
                "/engine-rest/user",
                "/camunda/api/engine/engine/default/task",
                "/camunda/api/admin/auth/user/default"
            })
    void nothing_of_the_engine_is_open_to_strangers(String path) {
        assertThat(desks.stranger().get(path).status()).isEqualTo(401);
    }

    @Test
    void the_front_desk_may_take_petitions_down_and_the_units_may_not() {
        assertThat(startable(desks.of("chen.min"))).contains("petition");
        assertThat(startable(desks.of("lin.yu"))).contains("petition", "home-visit");
        assertThat(startable(desks.of("tang.ning"))).doesNotContain("petition");
    }

    @Test
    void the_ready_filters_are_there_for_those_they_are_for() {
        assertThat(filters(desks.of("lin.yu")))
                .containsExactly("My tasks", "My unit", "Due today", "Overdue", "Visits this week");
        assertThat(filters(desks.of("admin"))).contains("My tasks", "Overdue");
        assertThat(filters(desks.of("chen.min"))).containsExactly("My tasks", "My unit", "Due today", "Overdue");
    }

    @Test
    void every_ready_filter_can_be_read_and_shows_number_topic_and_community() {
        var desk = desks.of("lin.yu");
        desk.get("/engine-rest/filter").is(200).json().forEach(filter -> {
            desk.get("/engine-rest/filter/" + filter.path("id").asText() + "/list")
                    .is(200);
            assertThat(filter.path("properties").path("variables").findValuesAsText("name"))
                    .containsExactly("petitionNumber", "topicName", "communityName");
        });
    }

    @Test
    void only_the_administrator_changes_filters() {
        var filter = desks.of("lin.yu")
                .get("/engine-rest/filter")
                .json()
                .get(0)
                .path("id")
                .asText();

        desks.of("lin.yu").send("DELETE", "/engine-rest/filter/" + filter, null).is(403);
        desks.of("lin.yu")
                .post("/engine-rest/filter/create", Map.of("resourceType", "Task", "name", "All", "query", Map.of()))
                .is(403);
    }

    @Test
    void a_manager_sees_models_and_no_case() {
        var manager = desks.of("deng.rui");

        assertThat(manager.get("/engine-rest/process-definition?latestVersion=true")
                        .is(200)
                        .json()
                        .size())
                .isGreaterThan(5);
        assertThat(manager.get("/engine-rest/process-instance").is(200).json()).isEmpty();
        assertThat(manager.get("/engine-rest/history/process-instance").is(200).json())
                .isEmpty();
    }

    private static List<String> startable(Desk desk) {
        return desk.get("/engine-rest/process-definition?latestVersion=true&startableInTasklist=true"
                        + "&startablePermissionCheck=true")
                .is(200)
                .json()
                .findValuesAsText("key");
    }

    private static List<String> filters(Desk desk) {
        return StreamSupport.stream(
                        desk.get("/engine-rest/filter?sortBy=filterId&sortOrder=asc&resourceType=Task")
                                .is(200)
                                .json()
                                .spliterator(),
                        false)
                .sorted((one, other) -> Integer.compare(
                        one.path("properties").path("priority").asInt(),
                        other.path("properties").path("priority").asInt()))
                .map(filter -> filter.path("name").asText())
                .toList();
    }
}
