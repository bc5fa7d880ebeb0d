package org.doorstep.petition.process;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.doorstep.engine.TaskBars;
import org.doorstep.engine.TaskCase;
import org.doorstep.engine.WithoutRights;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.petition.TasksOfCase;
import org.springframework.stereotype.Component;

/** The tasks of cases in the engine. */
@Component
class TasksInHand implements TasksOfCase {

    private final TaskService tasks;
    private final TaskBars bars;
    private final WithoutRights withoutRights;

    TasksInHand(TaskService tasks, TaskBars bars, WithoutRights withoutRights) {
        this.tasks = tasks;
        this.bars = bars;
        this.withoutRights = withoutRights;
    }

    @Override
    public boolean lieWith(OfficerId officer, PetitionNumber petition) {
        return withoutRights.ask(() -> tasks
                .createTaskQuery()
                .processInstanceBusinessKey(petition.value())
                .taskCandidateUser(officer.value())
                .includeAssignedTasks()
                .list()
                .stream()
                .filter(task -> task.getAssignee() == null || task.getAssignee().equals(officer.value()))
                .anyMatch(task -> isFree(officer, task, petition)));
    }

    private boolean isFree(OfficerId officer, Task task, PetitionNumber petition) {
        return bars.leaveFree(officer, new TaskCase(petition, tasks.getVariables(task.getId())::get));
    }
}
