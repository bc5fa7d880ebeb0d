package org.doorstep.robot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.doorstep.office.APetition;
import org.doorstep.office.ForkedOffice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.web.client.RestClientException;

/** Nothing is lost and nothing is there twice when the machine dies while people work, again and again. */
class KilledRobotIT {

    private static final long SEED = 2026;
    private static final int PULLS = 3;
    private static final int PETITIONS = 3;
    private static final Map<String, String> WITH_A_VISIT = Map.of("visitWanted", "YES");
    /** Steps whose words staff read in the case file; of the others the timeline is the witness. */
    private static final Set<String> READ_BACK =
            Set.of("user_hearPetitioner", "user_draftDecision", "user_recordVisit");

    private static final Pattern MARK = Pattern.compile("No\\. \\d+ of the robot\\. ");

    @TempDir
    private Path folder;

    private ForkedOffice office;
    private Plug plug;
    private int unmaskings;

    @BeforeEach
    void open() {
        office = ForkedOffice.in(
                folder, "camunda.bpm.job-execution.lock-time-in-millis=3000"); // what the dead had in hand is soon free
        plug = new Plug(office, SEED, PULLS);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void what_was_answered_is_on_file_once_however_often_the_plug_is_pulled() {
        var petitions = new ArrayList<String>();
        for (int place = 0; place < PETITIONS; place++) {
            petitions.add(registered("letter-" + place));
        }
        var robot = new Robot(office.address(), FormFiller.wishing(SEED, WITH_A_VISIT), plug::anAnswerComes);
        await().atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> surviving(() -> robot.round() == 0 && openPetitions() == 0));

        assertThat(plug.isPulledForGood()).isTrue();
        assertThat(robot.refused()).isEmpty();
        var onFile = marksOnFile(petitions);
        assertThat(onFile)
                .containsAll(robot.done().stream()
                        .filter(done -> READ_BACK.contains(done.step()))
                        .map(Robot.Done::mark)
                        .toList());
        assertThat(onFile.stream().distinct().count())
                .as("only an answer that was on its way can be there without an acknowledgment")
                .isLessThanOrEqualTo(
                        robot.done().stream().filter(Robot.Done::said).count() + PULLS);
        office.isKilled();
        areInOrder(Books.of(folder), petitions);
    }

    private void areInOrder(Books books, List<String> petitions) {
        assertThat(books.timeline()).isEqualTo(books.stepsDone()).hasSizeGreaterThan(20 * PETITIONS);
        assertThat(books.doubles()).isEmpty();
        assertThat(books.numbersUsed()).isEqualTo(books.numbersGiven());
        assertThat(books.visitsOnFile()).isEqualTo(books.visitsMade()).isGreaterThanOrEqualTo(PETITIONS);
        assertThat(books.archived()).isEqualTo(PETITIONS);
        assertThat(books.leftInTheEngine()).isZero();
        assertThat(books.auditIsWithoutGap()).isTrue();
        assertThat(books.audited())
                .containsOnlyKeys(petitions.stream()
                        .map(number -> "person.unmasked " + number + "/0")
                        .toList());
        assertThat(books.audited().values().stream().mapToLong(Long::longValue).sum())
                .isBetween((long) PETITIONS, (long) unmaskings);
    }

    /** Registers a petition and looks at who wrote it, each again if the office died over it. */
    private String registered(String key) {
        var number = insisted(() -> as("chen.min")
                .postOnce(
                        "/api/petitions",
                        key,
                        Map.of(
                                "channel",
                                "LETTER",
                                "petitioner",
                                Map.of("name", APetition.NAME, "address", APetition.ADDRESS),
                                "request",
                                APetition.REQUEST + key,
                                "facts",
                                APetition.FACTS,
                                "reasons",
                                APetition.REASONS))
                .body()
                .path("number")
                .asText());
        insisted(() -> {
            unmaskings++;
            return as("lin.yu").post("/api/cases/" + number + "/people/0/unmask", Map.of("reason", "To call her."));
        });
        return number;
    }

    private <T> T insisted(Callable<T> work) {
        var got = new ArrayList<T>();
        await().atMost(Duration.ofMinutes(2))
                .until(() -> surviving(() -> {
                    plug.anAnswerComes();
                    return got.add(work.call());
                }));
        return got.get(0);
    }

    /** Tries something; if the office died over it, it is opened again and the answer is no. */
    private boolean surviving(Callable<Boolean> work) throws Exception {
        try {
            return work.call();
        } catch (RestClientException dead) {
            office.isKilled();
            office.opens();
            return false;
        }
    }

    private List<String> marksOnFile(List<String> petitions) {
        var cases = petitions.stream()
                .map(number -> as("lin.yu").get("/api/cases/" + number).toString())
                .collect(Collectors.joining());
        return MARK.matcher(cases).results().map(found -> found.group()).toList();
    }

    private int openPetitions() {
        return as("chen.min")
                .get("/engine-rest/process-instance/count?processDefinitionKey=petition")
                .path("count")
                .asInt();
    }

    private EngineRest as(String officer) {
        return EngineRest.of(office.address(), officer, "doorstep");
    }
}
