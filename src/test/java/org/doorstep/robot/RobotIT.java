package org.doorstep.robot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

/** Petitions from the spreadsheet of another system can be worked by anybody who can read a form. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"camunda.bpm.generate-unique-process-engine-name=false", "camunda.bpm.job-execution.enabled=true"
        })
@ActiveProfiles("demo")
class RobotIT {

    private static final int PETITIONS = 300;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient books;

    @Test
    void three_hundred_imported_petitions_reach_the_archive() {
        var office = URI.create("http://localhost:" + port);
        var registrar = EngineRest.of(office, "chen.min", "doorstep");
        var report = registrar.send("/api/petitions/import", HotlineExport.of(PETITIONS));
        assertThat(report.path("registered").asInt()).isEqualTo(PETITIONS);

        var robot = new Robot(office, FormFiller.terse());
        await().atMost(Duration.ofMinutes(30))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> robot.round() == 0 && notArchived() == 0);
        assertThat(robot.refused()).isEmpty();
    }

    /** No officer may count the cases of the engine, so that the books are asked. */
    private int notArchived() {
        return books.sql("select count(*) from petition where archived_at is null")
                .query(Integer.class)
                .single();
    }
}
