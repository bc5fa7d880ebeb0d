package org.doorstep.intake.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.doorstep.office.ForkedOffice;
import org.doorstep.office.Post;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class KilledImportTest {

    private static final int ROWS = 300;
    private static final int SOME = 20;

    @TempDir
    private Path folder;

    @Test
    void an_import_that_was_killed_is_finished_by_a_second_one_without_loss_or_doubles() {
        try (var office = ForkedOffice.in(folder, "camunda.bpm.job-execution.enabled=false")) {
            var registrar = Post.from(office.desk("chen.min"));
            var started = registrar
                    .with(Map.of("Prefer", "respond-async"))
                    .file("/api/petitions/import", "export.csv", SampleExport.csv(ROWS), Map.of())
                    .is(202)
                    .json();
            var progress = "/api/petitions/imports/" + started.path("id").asText();
            await().atMost(Duration.ofSeconds(60))
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> registered(registrar, progress) >= SOME);
            office.isKilled();
            office.opens();

            var again = registrar
                    .file("/api/petitions/import", "export.csv", SampleExport.csv(ROWS), Map.of())
                    .is(200)
                    .json();

            assertThat(again.path("already").asInt()).isBetween(SOME, ROWS - 1);
            assertThat(again.path("registered").asInt() + again.path("already").asInt())
                    .isEqualTo(ROWS);
            assertThat(last(registrar)).endsWith("-%06d".formatted(ROWS + 1));
            office.isKilled();
            assertThat(running()).isEqualTo(ROWS + 1);
        }
    }

    private static int registered(Post registrar, String progress) {
        return registrar.get(progress).is(200).json().path("registered").asInt();
    }

    /** Each petition has its process, and no process is without one; no login may count them, the database can. */
    private int running() {
        var database = new DriverManagerDataSource("jdbc:h2:file:" + folder.resolve("data/doorstep"), "doorstep", "");
        return JdbcClient.create(database).sql("""
                        select count(*) from act_hi_procinst
                        where proc_def_key_ = 'petition' and business_key_ in (select number from petition)""").query(Integer.class).single();
    }

    /** The number of the next petition tells how many there are: no number is left out. */
    private static String last(Post registrar) {
        return registrar
                .json("/api/petitions", """
                        {"channel": "PHONE", "petitioner": {"name": "A", "address": "B"},
                         "request": "C", "facts": "D", "reasons": "E"}""")
                .is(201)
                .json()
                .path("number")
                .asText();
    }
}
