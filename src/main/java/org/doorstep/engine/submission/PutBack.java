package org.doorstep.engine.submission;

import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.doorstep.engine.guard.Outside;

/**
 * Lets whoever has claimed a task put it back for the others, for which the engine would ask for the right to give it to
 * anybody.
 */
public final class PutBack extends CommandInterceptor {

    @Override
    public <T> T execute(Command<T> command) {
        if (!(command instanceof AssignTaskCmd) || !Outside.isCalling()) {
            return next.execute(command);
        }
        var context = Context.getCommandContext();
        return isOwnClaim(context, command)
                ? context.runWithoutAuthorization(() -> next.execute(command))
                : next.execute(command);
    }

    private static boolean isOwnClaim(CommandContext context, Command<?> command) {
        if (CommandFields.read(command, "userId") != null) {
            return false;
        }
        var task = context.getTaskManager().findTaskById(CommandFields.text(command, "taskId"));
        return task != null
                && !task.getCandidates().isEmpty()
                && context.getAuthenticatedUserId().equals(task.getAssignee());
    }
}
