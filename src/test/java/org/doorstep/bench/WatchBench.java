package org.doorstep.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.doorstep.office.InTheOffice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What the watch by day costs a petition beside its whole life: all looks at it in sixty days while hundreds of others are
 * open, and every rung of the ladder climbed. Run by {@code ./mvnw -Pbench test -Dtest=WatchBench}.
 */
@InTheOffice
class WatchBench {

    private static final int LIVES = Integer.getInteger("bench.lives", 60);
    private static final int OPEN = Integer.getInteger("bench.open", 500);
    private static final int LOOKS_IN_A_DAY = 14;
    private static final int DAYS = 60;
    private static final int RUNGS = 4;

    @Autowired
    ProcessEngine engine;

    @Autowired
    Clock clock;

    @AfterEach
    void back_to_today() {
        ClockUtil.reset();
    }

    @Test
    void the_watch_beside_a_whole_life() throws Exception {
        lives(LIVES / 3); // warm
        var life = millis(() -> lives(LIVES)) / LIVES;
        var office = new WholeOffice(engine, new Meter(), clock);
        IntStream.range(0, OPEN).forEach(any -> doJobsOf(office.begin()));
        isTenOClockIn(0);
        var looking = millis(() -> IntStream.range(0, LOOKS_IN_A_DAY).forEach(any -> look())) * DAYS / OPEN;
        var climbing = millis(() -> IntStream.rangeClosed(1, DAYS).forEach(day -> {
                    isTenOClockIn(1);
                    look();
                }))
                / OPEN;
        Report.write("bench-watch.md", """
                | per petition | ms | of a whole life |
                |---|---|---|
                | whole life, one visit | %.1f | 100 %% |
                | looked at 14 times a day for %d days, %d open | %.1f | %.0f %% |
                | and climbing every rung of its first period | %.1f | %.0f %% |
                """.formatted(
                        life, DAYS, OPEN, looking, 100 * looking / life, climbing, 100 * climbing / life));
        assertThat(warnings()).as("rungs were climbed").isGreaterThanOrEqualTo(OPEN);
        assertThat(warnings()).isLessThanOrEqualTo((long) OPEN * RUNGS * 2);
    }

    private void lives(int many) {
        var office = new WholeOffice(engine, new Meter(), clock);
        IntStream.range(0, many).forEach(any -> new Life(office).live());
    }

    private void doJobsOf(String number) {
        var management = engine.getManagementService();
        engine.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(number).list().stream()
                .flatMap(instance ->
                        management.createJobQuery().processInstanceId(instance.getId()).executable().list().stream())
                .forEach(job -> management.executeJob(job.getId()));
    }

    private void look() {
        var management = engine.getManagementService();
        var jobs = management.createJobQuery().processDefinitionKey("watch-deadline");
        management.executeJob(jobs.timers().singleResult().getId());
        for (var due = waiting(); !due.isEmpty(); due = waiting()) {
            due.forEach(job -> management.executeJob(job.getId()));
        }
    }

    private List<Job> waiting() {
        return engine.getManagementService()
                .createJobQuery()
                .processDefinitionKey("watch-deadline")
                .messages()
                .list();
    }

    private long warnings() {
        return engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processDefinitionKey("deadline-warning")
                .count();
    }

    private void isTenOClockIn(int days) {
        var then = ZonedDateTime.now(clock).plusDays(days).withHour(10).withMinute(0);
        ClockUtil.offset(
                Duration.between(ZonedDateTime.now(ZoneOffset.UTC), then).toMillis());
    }

    private static double millis(Runnable work) {
        var start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }
}
