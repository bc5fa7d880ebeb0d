package org.doorstep.bench;

import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;

/** One petition from the door to the archive, walked by one client, with one home visit on the way. */
final class Life {

    private final Contestant contestant;
    private final Meter meter;
    private String number = "";
    private boolean visited;

    Life(Contestant contestant) {
        this.contestant = contestant;
        this.meter = contestant.meter();
    }

    void live() {
        meter.step("register", () -> number = contestant.begin());
        do {
            doJobs();
        } while (doTasks());
        if (!visited) {
            throw new IllegalStateException(number + " ended without a visit");
        }
    }

    private void doJobs() {
        for (var due = jobs(); !due.isEmpty(); due = jobs()) {
            for (var job : due) {
                meter.step(
                        "job of " + job.getProcessDefinitionKey(),
                        () -> contestant.engine().getManagementService().executeJob(job.getId()));
            }
        }
    }

    private boolean doTasks() {
        var waiting = tasks();
        for (var task : waiting) {
            var stem = task.getTaskDefinitionKey().replaceFirst("^user_", "");
            meter.step(stem, () -> contestant.complete(task, stem, !visited));
            visited |= stem.equals("recordVisit");
        }
        return !waiting.isEmpty();
    }

    private List<Task> tasks() {
        return contestant
                .engine()
                .getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(number)
                .list();
    }

    private List<Job> jobs() {
        var instances = contestant
                .engine()
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .list()
                .stream()
                .map(ProcessInstance::getId)
                .collect(Collectors.toSet());
        return instances.isEmpty()
                ? List.of()
                : contestant
                        .engine()
                        .getManagementService()
                        .createJobQuery()
                        .processInstanceIds(instances)
                        .executable()
                        .list();
    }
}
