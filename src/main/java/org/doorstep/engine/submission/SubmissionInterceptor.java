package org.doorstep.engine.submission;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.impl.cfg.CommandChecker;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.doorstep.engine.guard.Outside;
import org.doorstep.kernel.Refusal;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Stands in the engine's own chain, inside the transaction, so that no client and no door (task API, form API, Tasklist)
 * gets around the check of a submission. The case file is written first; only then does the token move.
 *
 * <p>A submitted form becomes a plain completion: the engine would otherwise keep each field as a form property in its
 * history.
 */
public final class SubmissionInterceptor extends CommandInterceptor {

    private final ObjectProvider<Submissions> submissions;

    public SubmissionInterceptor(ObjectProvider<Submissions> submissions) {
        this.submissions = submissions;
    }

    @Override
    public <T> T execute(Command<T> command) {
        return next.execute(checked(command));
    }

    @SuppressWarnings("unchecked") // each replacement answers with the type of the command that it replaces
    private <T> Command<T> checked(Command<T> command) {
        if (command instanceof CompleteTaskCmd) {
            return (Command<T>) completion(command, "variables");
        } else if (command instanceof SubmitTaskFormCmd) {
            return (Command<T>) completion(command, "properties");
        } else if (command instanceof SubmitStartFormCmd && Outside.isCalling()) {
            return (Command<T>) start(command);
        }
        return command;
    }

    private Command<?> completion(Command<?> command, String variables) {
        var context = Context.getCommandContext();
        var task = context.getTaskManager().findTaskById(CommandFields.text(command, "taskId"));
        if (task == null || task.getTaskDefinition() == null) {
            throw new Refusal("engine.taskGone");
        }
        checkers(context).forEach(checker -> checker.checkTaskWork(task));
        var sent = CommandFields.variables(command, variables);
        var counted =
                context.runWithoutAuthorization(() -> submissions.getObject().forTask(context, task, sent));
        claimForTheOneWhoDidIt(context, task);
        var back = Boolean.TRUE.equals(CommandFields.read(command, "returnVariables"));
        return new CompleteTaskCmd(task.getId(), counted, back, false);
    }

    private Command<?> start(Command<?> command) {
        var context = Context.getCommandContext();
        var process = context.getProcessEngineConfiguration()
                .getDeploymentCache()
                .findDeployedProcessDefinitionById(CommandFields.text(command, "processDefinitionId"));
        checkers(context).forEach(checker -> checker.checkCreateProcessInstance(process));
        var sent = CommandFields.variables(command, "variables");
        Map<String, Object> variables = new HashMap<>(
                context.runWithoutAuthorization(() -> submissions.getObject().forStart(context, process, sent)));
        var key = variables.get("petitionNumber");
        return new SubmitStartFormCmd(process.getId(), key == null ? null : key.toString(), variables);
    }

    private static void claimForTheOneWhoDidIt(CommandContext context, TaskEntity task) {
        if (task.getAssignee() == null && context.getAuthenticatedUserId() != null) {
            task.setAssignee(context.getAuthenticatedUserId());
        }
    }

    private static Iterable<CommandChecker> checkers(CommandContext context) {
        return context.getProcessEngineConfiguration().getCommandCheckers();
    }
}
