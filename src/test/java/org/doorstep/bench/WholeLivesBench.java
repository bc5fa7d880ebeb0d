package org.doorstep.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * Whole lives per second of a petition with one demand and one home visit, in Doorstep and in a bare engine, in turns so
 * that a busy machine is busy for both. Run by {@code ./mvnw -Pbench verify}; the tables go to {@code target/bench.md}.
 */
@SpringBootTest(
        properties =
                "spring.autoconfigure.exclude="
                        + "org.camunda.community.process_test_coverage.spring_test.platform7.ProcessEngineCoverageConfiguration")
@ActiveProfiles("demo")
class WholeLivesBench {

    private static final int CLIENTS = 4;
    private static final int LIVES_OF_A_CLIENT = Integer.getInteger("bench.lives", 25);
    private static final int WARM_UPS = Integer.getInteger("bench.warmups", 3);
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 7);
    private static final Meter METER = new Meter();

    @TempDir
    static Path folder;

    @Autowired
    ProcessEngine engine;

    @Autowired
    Clock clock;

    @DynamicPropertySource
    static void onAFileLikeAnOffice(DynamicPropertyRegistry settings) {
        settings.add("spring.datasource.url", () -> "jdbc:h2:file:" + folder.resolve("doorstep") + ";WRITE_DELAY=0");
        settings.add(
                "doorstep.vault.keyset", () -> folder.resolve("doorstep.keyset").toString());
    }

    /** Counts what Doorstep sends to the database. */
    @TestConfiguration
    static class Counting {

        @Bean
        static BeanPostProcessor counter() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof DataSource source ? new CountedStatements(source, METER) : bean;
                }
            };
        }
    }

    @Test
    void doorstep_beside_a_bare_engine() throws Exception {
        try (var database = bareDatabase()) {
            var office = new WholeOffice(engine, METER, clock);
            var bare = new BareEngine(database);
            for (int round = 0; round < WARM_UPS; round++) {
                round(office);
                round(bare);
            }
            office.meter().reset();
            bare.meter().reset();
            var officeRounds = new double[ROUNDS];
            var bareRounds = new double[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                officeRounds[round] = round(office);
                bareRounds[round] = round(bare);
            }
            bare.engine().close();
            var lives = (long) ROUNDS * CLIENTS * LIVES_OF_A_CLIENT;
            var ours = new Result(office.name(), officeRounds, lives, office.meter());
            var theirs = new Result(bare.name(), bareRounds, lives, bare.meter());
            Report.write("bench.md", report(ours, theirs));
            assertThat(ours.meter().steps())
                    .as("both walk the same way")
                    .isEqualTo(theirs.meter().steps());
        }
    }

    private static double round(Contestant contestant) throws Exception {
        var clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            var start = System.nanoTime();
            for (var client : clients.invokeAll(IntStream.range(0, CLIENTS)
                    .mapToObj(any -> (Callable<Object>) () -> lives(contestant))
                    .toList())) {
                client.get();
            }
            return CLIENTS * LIVES_OF_A_CLIENT * 1e9 / (System.nanoTime() - start);
        } finally {
            clients.shutdownNow();
        }
    }

    private static Object lives(Contestant contestant) {
        for (int life = 0; life < LIVES_OF_A_CLIENT; life++) {
            new Life(contestant).live();
        }
        return contestant;
    }

    private HikariDataSource bareDatabase() {
        var database = new HikariDataSource();
        database.setJdbcUrl("jdbc:h2:file:" + folder.resolve("bare") + ";WRITE_DELAY=0");
        database.setUsername("bare");
        database.setMaximumPoolSize(20);
        return database;
    }

    private static String report(Result ours, Result theirs) {
        return """
                | | lives/s, median | of %d rounds | ms in steps per life | steps per life | SQL per life | SQL per step |
                |---|---|---|---|---|---|---|
                %s%s| **ratio** | **%.0f %%** | | %.0f %% | | | |

                %d clients on %d processors, %d lives per round and side, one demand and one visit each, H2 on a file.
                Lives per second hold the clients' looking for their next task, which is the same on both sides; time
                and SQL in steps do not. The ratio of steps is the bare engine's time through Doorstep's.

                | step | ms Doorstep | SQL Doorstep | ms bare | SQL bare |
                |---|---|---|---|---|
                %s""".formatted(
                        ROUNDS,
                        ours.row(),
                        theirs.row(),
                        100 * ours.median() / theirs.median(),
                        100 * theirs.meter().millis() / ours.meter().millis(),
                        CLIENTS,
                        Runtime.getRuntime().availableProcessors(),
                        CLIENTS * LIVES_OF_A_CLIENT,
                        ours.steps(theirs));
    }
}
