package org.doorstep.robot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
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
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RobotIT {

    private static final int PETITIONS = 60; // each channel, matter and day of the export

    private static final int MORE_PETITIONS = 20;
    private static final int MOST_PETITIONS = 101;

    /** Begin only when somebody asks for them, which no form on a desk offers. */
    private static final Set<String> ASKED_FOR =
            Set.of("aftercare", "extension", "mediation", "hearing", "recusal", "review", "carry-out-review");

    /**
     * Nobody to go along to a visit, or one rare answer after another: too seldom for a robot of a hundred petitions. The
     * tests of these models pass each of them.
     */
    private static final Set<String> SELDOM = Set.of(
            "user_nameVisitors",
            "user_negotiateJurisdiction",
            "user_decideJurisdiction",
            "user_holdJointMeeting",
            "user_answerRecommendation");

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

    @Autowired
    private ProcessEngine engine;

    @Test
    @Order(1) // the talkative one leaves demands behind that are handled again, which a terse one cannot answer
    void petitions_imported_from_a_spreadsheet_reach_the_archive() {
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
    @Order(2)
    void a_talkative_robot_fills_in_every_form_that_comes_to_a_desk_and_still_reaches_the_archive() {
        var office = URI.create("http://localhost:" + port);
        var registrar = EngineRest.of(office, "chen.min", "doorstep");
        var admin = EngineRest.of(office, "admin", "doorstep");
        var petitions = registered(registrar, 1, true);
        var filler = FormFiller.talkative(SEED, Map.of("relatedPetition", petitions.get(0), "visitWanted", "YES"));
        var robot = new Robot(office, filler);
        filler.itIs(later(admin, "P30D")); // nobody was there, so that warnings lie on the desks

        await().atMost(Duration.ofMinutes(10))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> {
                    if (robot.round() > 0) {
                        return false;
                    }
                    if (notArchived() > 0) {
                        filler.itIs(later(admin, "P7D"));
                        return false;
                    }
                    if (!missed(robot).isEmpty() && petitions.size() < MOST_PETITIONS) {
                        petitions.addAll(registered(registrar, MORE_PETITIONS, false));
                    }
                    return notArchived() == 0;
                });

        assertThat(missed(robot))
                .as("steps that nobody did; of the turns offered nobody took %s", filler.missed())
                .isEmpty();
        assertThat(filler.missed()).as("turns never taken").noneMatch(turn -> turn.startsWith("decide-acceptance."));
        assertThat(robot.refused()) // what it makes up does not always fit; it is told so and tries again
                .allSatisfy(
                        refused -> assertThat(refused.reply().status().value()).isEqualTo(400));
    }

    /** Steps of the models whose form nobody has filled in. */
    private Set<String> missed(Robot robot) {
        var missed = new TreeSet<>(stepsOfTheModels());
        missed.removeAll(SELDOM);
        robot.done().forEach(done -> missed.remove(done.step()));
        return missed;
    }

    private List<String> stepsOfTheModels() {
        var models = engine.getRepositoryService();
        return models.createProcessDefinitionQuery().latestVersion().list().stream()
                .filter(process -> !ASKED_FOR.contains(process.getKey()))
                .map(process -> models.getBpmnModelInstance(process.getId()))
                .flatMap(model -> model.getModelElementsByType(UserTask.class).stream())
                .map(UserTask::getId)
                .toList();
    }

    private static List<String> registered(EngineRest registrar, int petitions, boolean urgent) {
        var talk = new HashMap<String, Object>(TALK);
        talk.put("urgent", urgent);
        return IntStream.range(0, petitions)
                .mapToObj(place -> registrar
                        .post("/api/petitions", talk)
                        .body()
                        .path("number")
                        .asText())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static LocalDate later(EngineRest admin, String period) {
        var now =
                admin.post("/api/demo/clock", Map.of("advance", period)).body().path("now");
        return OffsetDateTime.parse(now.asText()).toLocalDate();
    }

    /** No officer may count the cases of the engine, so that the books are asked. */
    private int notArchived() {
        return books.sql("select count(*) from petition where archived_at is null")
                .query(Integer.class)
                .single();
    }
}
