package org.doorstep.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.IntStream;
import org.doorstep.office.Desk;
import org.doorstep.office.ForkedOffice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PulledPlugTest {

    @TempDir
    private Path folder;

    @Test
    void what_was_answered_is_still_there_after_a_kill() {
        try (var office = ForkedOffice.in(folder)) {
            var answered = IntStream.range(0, 20)
                    .mapToObj(round -> newFilter(office.desk("admin")))
                    .toList();

            office.isKilled();
            office.opens();

            assertThat(office.desk("admin")
                            .get("/engine-rest/filter")
                            .is(200)
                            .json()
                            .findValuesAsText("id"))
                    .containsAll(answered);
        }
    }

    private static String newFilter(Desk admin) {
        return admin.post(
                        "/engine-rest/filter/create", Map.of("resourceType", "Task", "name", "Kept", "query", Map.of()))
                .is(200)
                .json()
                .path("id")
                .asText();
    }
}
