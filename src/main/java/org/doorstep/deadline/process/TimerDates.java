package org.doorstep.deadline.process;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.doorstep.deadline.OfficeDate;
import org.doorstep.deadline.OfficeDates.Page;
import org.doorstep.deadline.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Timers that wait for the end of a period of the office. */
@Component
class TimerDates {

    private final ManagementService jobs;
    private final CountedSteps counted;
    private final SubjectOfCase subjects;
    private final JdbcClient jdbc;

    TimerDates(ManagementService jobs, CountedSteps counted, SubjectOfCase subjects, JdbcClient jdbc) {
        this.jobs = jobs;
        this.counted = counted;
        this.subjects = subjects;
        this.jdbc = jdbc;
    }

    Page after(String id, int most) {
        var timers = timers();
        var ids = timers.isEmpty() ? List.<String>of() : ids(timers.keySet(), id, most);
        if (ids.isEmpty()) {
            return new Page(List.of(), 0, id);
        }
        var dates = jobs.createJobQuery().jobIds(new HashSet<>(ids)).list().stream()
                .map(job -> date(job, timers))
                .toList();
        return new Page(dates, ids.size(), ids.get(ids.size() - 1));
    }

    private Map<String, Timer> timers() {
        return jobs.createJobDefinitionQuery().list().stream()
                .flatMap(definition -> CountedSteps.timer(definition.getJobConfiguration())
                        .map(stem -> Map.entry(definition.getId(), new Timer(stem, definition.getActivityId())))
                        .stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The engine offers its jobs by number of the row only, and rows go while others are being looked at. */
    private List<String> ids(Set<String> definitions, String after, int most) {
        return jdbc.sql("select ID_ from " + jobs.getTableName(Job.class)
                        + " where JOB_DEF_ID_ in (:definitions) and ID_ > :after order by ID_"
                        + " fetch first :most rows only")
                .param("definitions", definitions)
                .param("after", after)
                .param("most", most)
                .query(String.class)
                .list();
    }

    private OfficeDate date(Job job, Map<String, Timer> timers) {
        var timer = requireNonNull(timers.get(job.getJobDefinitionId()));
        return new OfficeDate(
                job.getId(),
                OfficeDate.Kind.TIMER,
                timer.stem(),
                counted.name(job.getProcessDefinitionId(), timer.activity()),
                job.getCreateTime().toInstant(),
                job.getDuedate().toInstant());
    }

    Optional<Subject> move(OfficeDate date, Instant to) {
        jobs.setJobDuedate(date.holder(), Date.from(to));
        var job = jobs.createJobQuery().jobId(date.holder()).singleResult();
        return subjects.of(job.getExecutionId());
    }

    private record Timer(String stem, String activity) {}
}
