package org.doorstep.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.doorstep.office.Desk;
import org.doorstep.office.ForkedOffice;
import org.doorstep.office.Post;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledRecountTest {

    @TempDir
    private Path folder;

    @Test
    void an_office_that_is_killed_after_an_announcement_counts_when_it_opens_again() {
        try (var office = ForkedOffice.in(folder, "camunda.bpm.job-execution.lock-time-in-millis=5000")) {
            var admin = office.desk("admin");
            var number = registered(office.desk("chen.min"));
            var day = lastDay(admin);
            Post.from(admin)
                    .json("/api/calendars/CN/editions", """
                            {"year": %s, "announcesYear": false, "source": "a flood",
                             "days": [{"date": "%s", "change": "OFF", "name": "flood"}]}""".formatted(day.substring(0, 4), day))
                    .is(201);
            office.isKilled();
            office.opens();

            await().atMost(Duration.ofSeconds(90))
                    .pollInterval(Duration.ofMillis(500))
                    .until(() -> !recount(admin).path("running").asBoolean());

            assertThat(recount(admin).path("counted")).isEqualTo(recount(admin).path("total"));
            var moved = admin.get("/api/calendars/CN/moved").is(200).json().path("deadlines");
            assertThat(moved.findValuesAsText("subject")).contains(number);
            assertThat(moved.findValuesAsText("from")).contains(day);
        }
    }

    private static JsonNode recount(Desk desk) {
        return desk.get("/api/calendars/CN/recount").is(200).json();
    }

    private static String registered(Desk registrar) {
        return Post.from(registrar)
                .json("/api/petitions", """
                        {"channel": "PHONE", "petitioner": {"name": "A", "address": "B"},
                         "request": "C", "facts": "D", "reasons": "E"}""")
                .is(201)
                .json()
                .path("number")
                .asText();
    }

    /** As anybody can compute it: the petition came in today. */
    private static String lastDay(Desk desk) {
        var today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        return desk.get("/api/deadlines/preview?profile=CN-R22&clock=D-NOTIFY-DIRECT&start=" + today)
                .is(200)
                .json()
                .path("dueRolled")
                .asText();
    }
}
