package org.doorstep.demo.process;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.runtime.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The engine's open jobs of processes; its own housekeeping keeps its own hours. */
@Component
@Profile("demo")
class DueJobs {

    private static final Logger LOG = LoggerFactory.getLogger(DueJobs.class);
    private static final int PAGE = 500;

    private final ManagementService management;

    DueJobs(ManagementService management) {
        this.management = management;
    }

    /** What can be done now. */
    List<Job> now() {
        return management.createJobQuery().active().executable().orderByJobDuedate().asc().listPage(0, PAGE).stream()
                .filter(DueJobs::isOfAProcess)
                .toList();
    }

    /** When the next thing of a case falls due after the first moment, up to and with the last. */
    Optional<Instant> next(Instant after, Instant last) {
        return management
                .createJobQuery()
                .active()
                .withRetriesLeft()
                .duedateHigherThan(Date.from(after))
                .duedateLowerThan(Date.from(last.plusMillis(1)))
                .orderByJobDuedate()
                .asc()
                .listPage(0, PAGE)
                .stream()
                .filter(job -> job.getProcessInstanceId() != null)
                .map(Job::getDuedate)
                .filter(Objects::nonNull)
                .map(Date::toInstant)
                .findFirst();
    }

    /** Does a job; one that fails loses a try, comes up again later and ends as an incident, as it would at night. */
    void execute(Job job) {
        try {
            management.executeJob(job.getId());
        } catch (ProcessEngineException failed) {
            LOG.warn("The job {} of {} failed: {}", job.getId(), job.getProcessDefinitionKey(), failed.getMessage());
        } catch (RuntimeException failed) {
            LOG.warn("The job {} of {} failed", job.getId(), job.getProcessDefinitionKey(), failed);
        }
    }

    private static boolean isOfAProcess(Job job) {
        return job.getProcessDefinitionId() != null;
    }
}
