package org.doorstep.workbench.process;

import java.util.List;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.task.TaskQuery;
import org.doorstep.directory.Role;

/**
 * A list that officers find in the Tasklist. Each shows only what the reader has a right to: the assignee's and the
 * candidates' own tasks.
 */
enum ReadyFilter {
    MY_TASKS("myTasks", tasks -> tasks.taskAssigneeExpression("${currentUser()}")),
    MY_UNIT(
            "myUnit",
            tasks -> tasks.taskCandidateGroupInExpression("${currentUserGroups()}")
                    .includeAssignedTasks()),
    DUE_TODAY(
            "dueToday",
            tasks -> tasks.dueAfterExpression("${deadlines.startOfToday()}")
                    .dueBeforeExpression("${deadlines.endOfToday()}")),
    OVERDUE("overdue", tasks -> tasks.dueBeforeExpression("${deadlines.now()}")),
    VISITS_THIS_WEEK(
            "visitsThisWeek",
            tasks -> tasks.taskDefinitionKey("user_recordVisit").dueBeforeExpression("${deadlines.endOfWeek()}"),
            Role.VISITING_OFFICER,
            Role.LINKED_LEADER,
            Role.PETITION_OFFICE);

    private final String word;
    private final UnaryOperator<TaskQuery> query;
    private final List<Role> readers;

    ReadyFilter(String word, UnaryOperator<TaskQuery> query, Role... readers) {
        this.word = word;
        this.query = query;
        this.readers = List.of(readers);
    }

    /** How messages name it. */
    String word() {
        return word;
    }

    TaskQuery narrow(TaskQuery tasks) {
        return query.apply(tasks.active());
    }

    /** Whose list it is; nobody's in particular is everybody's. */
    List<Role> readers() {
        return readers;
    }
}
