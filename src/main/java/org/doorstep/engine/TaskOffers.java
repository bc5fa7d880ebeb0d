package org.doorstep.engine;

import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.IdentityLink;
import org.doorstep.kernel.OfficerId;
import org.springframework.stereotype.Component;

/**
 * The groups to which a task is offered. The engine lets whoever had a task, or was offered it, see it ever after; here who
 * loses one loses sight of it as well, unless they belong to a group that is offered it.
 */
@Component
public class TaskOffers {

    private final TaskService tasks;
    private final AuthorizationService rights;

    TaskOffers(TaskService tasks, AuthorizationService rights) {
        this.tasks = tasks;
        this.rights = rights;
    }

    public Set<String> of(String task) {
        return tasks.getIdentityLinksForTask(task).stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** Offers the task to this group and to no other. */
    public void move(String task, String group) {
        var before = of(task);
        if (!before.remove(group)) {
            tasks.addCandidateGroup(task, group);
        }
        before.forEach(other -> tasks.deleteCandidateGroup(task, other));
        withdrawSight(task, right -> before.contains(right.getGroupId()));
    }

    /** Takes the task from the officer who has it; it lies with its groups again. */
    public void takeFrom(OfficerId officer, String task) {
        tasks.setAssignee(task, null);
        withdrawSight(task, right -> officer.value().equals(right.getUserId()));
    }

    private void withdrawSight(String task, Predicate<Authorization> theirs) {
        rights.createAuthorizationQuery().resourceType(Resources.TASK).resourceId(task).list().stream()
                .filter(theirs)
                .map(Authorization::getId)
                .forEach(rights::deleteAuthorization);
    }
}
