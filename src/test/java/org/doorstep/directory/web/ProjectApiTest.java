package org.doorstep.directory.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.doorstep.office.Desk;
import org.doorstep.office.Desks;
import org.doorstep.office.InTheOffice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The projects of the office over HTTP: everybody reads them, an administrator changes them. */
@InTheOffice
class ProjectApiTest {

    private static final String PROJECTS = "/api/directory/projects/";
    private static final String GARDEN = PROJECTS + "rain-garden";

    @Autowired
    Desks desks;

    @Autowired
    Clock clock;

    private Desk admin;

    @BeforeEach
    void the_administrator_adds_a_project() {
        admin = desks.of("admin");
        admin.send("PUT", GARDEN, Map.of("en", "Rain garden", "zh", "雨水花园")).is(204);
    }

    @Test
    void everybody_of_the_office_reads_who_leads_a_project_and_who_works_on_it() {
        var english = project(desks.of("chen.min"), "lift-renewal");
        assertThat(english.path("name").asText()).isEqualTo("Renewal of old lifts");
        assertThat(english.at("/people/0/officer").asText()).isEqualTo("huang.wei");
        assertThat(english.at("/people/0/leads").asBoolean()).isTrue();
        assertThat(english.at("/people/1/officer").asText()).isEqualTo("ye.ting");
        assertThat(english.at("/people/1/leads").asBoolean()).isFalse();
        assertThat(project(desks.of("chen.min").speaking("zh"), "lift-renewal")
                        .path("name")
                        .asText())
                .isEqualTo("老旧电梯更新");
        desks.stranger().get("/api/directory").is(401);
    }

    @Test
    void a_project_gets_another_name() {
        admin.send("PUT", GARDEN, Map.of("en", "Roof garden", "zh", "屋顶花园")).is(204);

        assertThat(project(admin, "rain-garden").path("name").asText()).isEqualTo("Roof garden");
    }

    @Test
    void people_are_named_and_released_and_their_days_are_kept() {
        var today = LocalDate.now(clock).toString();
        admin.send("PUT", GARDEN + "/people/tang.ning", Map.of("leads", true)).is(204);
        assertThat(project(admin, "rain-garden").at("/people/0/to").isNull()).isTrue();

        admin.post(GARDEN + "/people/tang.ning/release", Map.of()).is(204);

        var work = project(admin, "rain-garden").at("/people/0");
        assertThat(work.path("officer").asText()).isEqualTo("tang.ning");
        assertThat(work.path("to").asText()).isEqualTo(today);
    }

    @Test
    void what_cannot_be_done_is_refused_with_a_sentence_in_the_language_of_the_reader() {
        var clerk = desks.of("lin.yu");
        var names = Map.of("en", "Mine", "zh", "我的");
        assertThat(clerk.send("PUT", GARDEN, names).is(403).body()).contains("Only an administrator");
        assertThat(clerk.speaking("zh")
                        .send("PUT", GARDEN + "/people/lin.yu", Map.of("leads", true))
                        .is(403)
                        .body())
                .contains("只有系统管理员");
        assertThat(clerk.post(GARDEN + "/people/lin.yu/release", Map.of()).status())
                .isEqualTo(403);
        assertThat(admin.send("PUT", PROJECTS + "tower/people/lin.yu", Map.of("leads", true))
                        .is(404)
                        .body())
                .contains("no project 'tower'");
        assertThat(admin.send("PUT", GARDEN + "/people/nobody", Map.of("leads", true))
                        .is(404)
                        .body())
                .contains("no officer 'nobody'");
        assertThat(admin.speaking("zh")
                        .post(GARDEN + "/people/gao.feng/release", Map.of())
                        .is(404)
                        .body())
                .contains("gao.feng 未参与项目“雨水花园”");
        assertThat(admin.send("PUT", PROJECTS + "A%20b", names).status()).isEqualTo(400);
    }

    @Test
    void a_project_has_a_name_in_both_languages() {
        var answer = admin.send("PUT", GARDEN, Map.of("en", " ", "zh", "长".repeat(201)))
                .is(400)
                .json();

        assertThat(answer.path("errors").findValuesAsText("field")).containsExactly("en", "zh");
    }

    private static JsonNode project(Desk desk, String id) {
        return StreamSupport.stream(
                        desk.get("/api/directory")
                                .is(200)
                                .json()
                                .path("projects")
                                .spliterator(),
                        false)
                .filter(project -> project.path("id").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
