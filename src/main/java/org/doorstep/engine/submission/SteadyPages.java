package org.doorstep.engine.submission;

import org.camunda.bpm.engine.impl.QueryOrderingProperty;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.TaskQueryProperty;
import org.camunda.bpm.engine.impl.cmd.AbstractExecuteFilterCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jspecify.annotations.Nullable;

/**
 * Gives tasks that are alike in what a list is sorted by an order of their own. Many are due on the same day; without it a
 * database may give another order with every page, and a task may stand on none.
 */
public final class SteadyPages extends CommandInterceptor {

    @Override
    public <T> T execute(Command<T> command) {
        steady(command instanceof AbstractExecuteFilterCmd ? CommandFields.read(command, "extendingQuery") : command);
        return next.execute(command);
    }

    private static void steady(@Nullable Object query) {
        if (query instanceof TaskQueryImpl tasks
                && !tasks.getOrderingProperties().isEmpty()
                && tasks.getOrderingProperties().stream()
                        .map(QueryOrderingProperty::getQueryProperty)
                        .noneMatch(TaskQueryProperty.TASK_ID::equals)) {
            tasks.orderByTaskId().asc();
        }
    }
}
