package org.doorstep.robot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
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

    private static final int MANY_TURNS = 30;
    private static final long SEED = 20261126;
    private static final Map<String, ?> TALK = Map.of(
            "channel", "VISIT",
            "petitioner", Map.of("name", "虚构人", "address", "虚构路 1 号"),
            "request", "请修好电梯",
            "facts", "电梯自本月初以来停运。",
            "reasons", "老人出不了门。",
            "topic", "housing-quality",
            "community", "lakeside");

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

    @Test
    void a_talkative_robot_takes_every_turn_that_the_forms_offer_and_still_reaches_the_archive() {
        var office = URI.create("http://localhost:" + port);
        var registrar = EngineRest.of(office, "chen.min", "doorstep");
        for (int i = 0; i < MANY_TURNS; i++) {
            assertThat(registrar.post("/api/petitions", TALK).status().value()).isEqualTo(201);
        }
        var admin = EngineRest.of(office, "admin", "doorstep");
        var filler = FormFiller.talkative(SEED);
        var robot = new Robot(office, filler);

        await().atMost(Duration.ofMinutes(30))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> {
                    if (robot.round() == 0 && notArchived() > 0) {
                        filler.itIs(LocalDate.parse(admin.post("/api/demo/clock", Map.of("advance", "P7D"))
                                .body()
                                .path("now")
                                .asText()
                                .substring(0, 10)));
                    }
                    return notArchived() == 0;
                });
        assertThat(robot.done())
                .extracting(Robot.Done::step)
                .contains("user_handOver", "user_recordVisit", "user_draftDecision", "user_followUp");
        assertThat(robot.refused()) // what it makes up does not always fit; it is told so and tries again
                .allSatisfy(
                        refused -> assertThat(refused.reply().status().value()).isEqualTo(400));
    }

    /** No officer may count the cases of the engine, so that the books are asked. */
    private int notArchived() {
        return books.sql("select count(*) from petition where archived_at is null")
                .query(Integer.class)
                .single();
    }
}
