package org.doorstep.robot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
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

    @Test
    void three_hundred_imported_petitions_reach_the_archive() {
        var office = URI.create("http://localhost:" + port);
        var registrar = EngineRest.of(office, "chen.min", "doorstep");
        var report = registrar.send("/api/petitions/import", HotlineExport.of(PETITIONS));
        assertThat(report.path("registered").asInt()).isEqualTo(PETITIONS);

        var robot = new Robot(office, FormFiller.terse());
        await().atMost(Duration.ofMinutes(30))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> robot.round() == 0 && open(registrar) == 0);
        assertThat(robot.refused()).isEmpty();
    }

    private static int open(EngineRest registrar) {
        return registrar
                .get("/engine-rest/process-instance/count?processDefinitionKey=petition")
                .path("count")
                .asInt();
    }
}
