package org.doorstep.portal.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.doorstep.office.Desks;
import org.doorstep.office.InTheOffice;
import org.doorstep.office.Post;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@InTheOffice
class DeadlinePreviewTest {

    private static final String PREVIEW = "/api/deadlines/preview?";

    private final Desks desks;

    @Autowired
    DeadlinePreviewTest(Desks desks) {
        this.desks = desks;
    }

    @Test
    void anybody_may_ask_when_a_petition_accepted_on_4_february_2024_is_due_and_why() {
        var answer = ask("profile=CN-R22&clock=D-HANDLE&start=2024-02-04");
        assertThat(answer.path("due").asText()).isEqualTo("2024-04-04");
        assertThat(answer.path("dueRolled").asText()).isEqualTo("2024-04-07");
        assertThat(answer.path("estimated").asBoolean()).isFalse();
        assertThat(answer.path("profile").asText()).isEqualTo("CN-R22/1");
        var trace = answer.path("trace");
        assertThat(trace.get(0).asText()).contains("acceptance", "R22 §34");
        assertThat(trace.toString()).contains("清明", "7 April 2024");
        assertThat(trace.get(trace.size() - 1).asText()).contains("calendar CN");
    }

    @Test
    void the_reasons_are_told_in_the_language_of_the_one_who_asks() {
        var trace = desks.stranger()
                .speaking("zh")
                .get(PREVIEW + "profile=CN-R22&clock=D-OBJECT&start=2025-01-20")
                .is(200)
                .json()
                .path("trace");
        assertThat(trace.get(0).asText()).contains("起算", "R22 §23");
        assertThat(trace.toString()).contains("2025年1月26日", "调休");
    }

    @Test
    void an_extension_and_a_hearing_are_counted_where_the_law_knows_them() {
        assertThat(ask("profile=CN-R22&clock=D-HANDLE&start=2024-02-04&extension=30")
                        .path("dueRolled")
                        .asText())
                .isEqualTo("2024-05-06");
        assertThat(ask("profile=CN-R22&clock=D-RECHECK&start=2026-03-02&hearing=12")
                        .path("due")
                        .asText())
                .isEqualTo("2026-04-13");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "profile=CN-R22&clock=D-HANDLE&start=2024-02-30, 400, kernel.invalidInput",
        "profile=CN-R22&clock=D-HANDLE&start=9999-01-01, 400, kernel.invalidInput",
        "profile=CN-R22&clock=D-HANDLE&start=2024-02-04&extension=31, 400, kernel.invalidInput",
        "profile=CN-R22&clock=D-OBJECT&start=2024-02-04&extension=1, 400, kernel.invalidInput",
        "profile=CN-R22&clock=D-HANDLE&start=2024-02-04&hearing=12, 400, kernel.invalidInput",
        "profile=CN-R22&clock=D-NEVER&start=2024-02-04, 400, statute.unknownClock",
        "profile=MARS&clock=D-HANDLE&start=2024-02-04, 404, statute.unknown",
        "profile=CN-R22/7&clock=D-HANDLE&start=2024-02-04, 404, statute.unknown",
        "profile=cn/x&clock=D-HANDLE&start=2024-02-04, 400, statute.notAVersion",
    })
    void nonsense_is_refused_with_a_sentence(String query, int status, String code) {
        var said = desks.stranger().get(PREVIEW + query).is(status).json();
        assertThat(said.path("code").asText()).isEqualTo(code);
        assertThat(said.path("detail").asText()).isNotBlank();
    }

    @Test
    void a_hearing_that_does_not_stop_the_clock_is_refused_with_its_article() {
        var said = desks.stranger()
                .get(PREVIEW + "profile=CN-R22&clock=D-HANDLE&start=2024-02-04&hearing=12")
                .is(400)
                .json();
        assertThat(said.at("/errors/0/message").asText()).contains("D-HANDLE", "R22 §34");
    }

    @Test
    void who_asks_too_fast_is_asked_to_wait() {
        var hasty = Post.from(desks.stranger()).with(Map.of("X-Forwarded-For", "192.0.2.77"));
        for (int i = 0; i < 600; i++) {
            hasty.get(PREVIEW + "profile=CN-R22&clock=D-OBJECT&start=2025-01-20")
                    .is(200);
        }
        hasty.get(PREVIEW + "profile=CN-R22&clock=D-OBJECT&start=2025-01-20").is(429);
    }

    private JsonNode ask(String query) {
        return desks.stranger().get(PREVIEW + query).is(200).json();
    }
}
