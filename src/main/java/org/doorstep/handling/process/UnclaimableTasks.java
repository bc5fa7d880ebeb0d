package org.doorstep.handling.process;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.doorstep.engine.TaskCase;
import org.doorstep.engine.TaskHands;
import org.doorstep.kernel.PetitionNumber;
import org.springframework.stereotype.Component;

/** Offers to others the tasks of a case that nobody of those to whom they are offered may claim any more (回避, R22 §28). */
@Component
class UnclaimableTasks {

    private final TaskService tasks;
    private final AuthorizationService rights;
    private final TaskHands hands;

    UnclaimableTasks(TaskService tasks, AuthorizationService rights, TaskHands hands) {
        this.tasks = tasks;
        this.rights = rights;
        this.hands = hands;
    }

    void offerToOthers(PetitionNumber petition) {
        var unclaimed = tasks.createTaskQuery()
                .processInstanceBusinessKey(petition.value())
                .taskUnassigned()
                .list();
        for (var task : unclaimed) {
            var about = new TaskCase(petition, tasks.getVariables(task.getId())::get);
            var groups = groupsOf(task);
            hands.groupInsteadOf(groups, about).ifPresent(other -> {
                groups.forEach(group -> tasks.deleteCandidateGroup(task.getId(), group));
                withdrawSight(task, groups);
                tasks.addCandidateGroup(task.getId(), other);
            });
        }
    }

    private Set<String> groupsOf(Task task) {
        return tasks.getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** The engine lets a group that was offered a task see it ever after, unless it is told otherwise. */
    private void withdrawSight(Task task, Set<String> groups) {
        rights
                .createAuthorizationQuery()
                .resourceType(Resources.TASK)
                .resourceId(task.getId())
                .groupIdIn(groups.toArray(String[]::new))
                .list()
                .stream()
                .map(Authorization::getId)
                .forEach(rights::deleteAuthorization);
    }
}
