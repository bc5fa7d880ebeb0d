package org.doorstep.deadline.process;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.doorstep.deadline.OfficeDate;
import org.doorstep.deadline.OfficeDates.Page;
import org.doorstep.deadline.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Due dates and reminders of open steps. */
@Component
class StepDates {

    private final TaskService tasks;
    private final CountedSteps counted;
    private final SubjectOfCase subjects;
    private final String openSteps;

    StepDates(TaskService tasks, CountedSteps counted, SubjectOfCase subjects, ManagementService engine) {
        this.tasks = tasks;
        this.counted = counted;
        this.subjects = subjects;
        this.openSteps = "select * from " + engine.getTableName(Task.class) + " where ID_ > #{after} order by ID_";
    }

    /** By id, since the engine's own pages shift when a step before them is completed. */
    Page after(String id, int most) {
        var page = tasks.createNativeTaskQuery()
                .sql(openSteps)
                .parameter("after", id)
                .listPage(0, most);
        var last = page.isEmpty() ? id : page.get(page.size() - 1).getId();
        return new Page(page.stream().flatMap(task -> dates(task).stream()).toList(), page.size(), last);
    }

    private List<OfficeDate> dates(Task task) {
        var dates = new ArrayList<OfficeDate>();
        var definition = task.getProcessDefinitionId();
        if (definition != null) {
            var stems = counted.of(definition, task.getTaskDefinitionKey());
            stems.due().ifPresent(stem -> add(dates, task, OfficeDate.Kind.DUE, stem, task.getDueDate()));
            stems.followUp()
                    .ifPresent(stem -> add(dates, task, OfficeDate.Kind.FOLLOW_UP, stem, task.getFollowUpDate()));
        }
        return dates;
    }

    private static void add(List<OfficeDate> dates, Task task, OfficeDate.Kind kind, String stem, @Nullable Date at) {
        if (at != null) {
            dates.add(new OfficeDate(
                    task.getId(),
                    kind,
                    stem,
                    task.getName(),
                    task.getCreateTime().toInstant(),
                    at.toInstant()));
        }
    }

    Optional<Subject> move(OfficeDate date, Instant to) {
        var task = tasks.createTaskQuery().taskId(date.holder()).singleResult();
        if (date.kind() == OfficeDate.Kind.DUE) {
            task.setDueDate(Date.from(to));
        } else {
            task.setFollowUpDate(Date.from(to));
        }
        tasks.saveTask(task);
        return subjects.of(task.getExecutionId());
    }
}
