package org.doorstep.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Shifts the engine's clock against the machine's and remembers the shift, so that a restart does not go back. */
@Component
@Profile("demo")
final class MovableTime implements EngineTime {

    private static final String SHIFT = "doorstep.demo.shift";
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final long GLANCE_MILLIS = 20;

    private final ProcessEngine engine;
    private final ManagementService management;

    MovableTime(ProcessEngine engine) {
        this.engine = engine;
        this.management = engine.getManagementService();
        var shift = management.getProperties().get(SHIFT);
        if (shift != null) {
            ClockUtil.offset(Long.valueOf(shift));
        }
    }

    @Override
    public void moveTo(Instant moment) {
        var shift = moment.toEpochMilli() - System.currentTimeMillis();
        ClockUtil.offset(shift);
        management.setProperty(SHIFT, Long.toString(shift));
    }

    @Override
    public <T> T undisturbed(Supplier<T> work) {
        var jobs = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
        if (jobs == null || !jobs.isActive()) {
            return work.get();
        }
        jobs.shutdown();
        try {
            waitForJobsInHand();
            return work.get();
        } finally {
            jobs.start();
        }
    }

    private void waitForJobsInHand() {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (management.createJobQuery().acquired().count() > 0 && System.nanoTime() < end) {
            try {
                Thread.sleep(GLANCE_MILLIS);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
