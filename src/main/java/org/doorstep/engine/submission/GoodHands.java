package org.doorstep.engine.submission;

import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.doorstep.engine.TaskBars;
import org.doorstep.engine.TaskCase;
import org.doorstep.engine.TaskHands;
import org.doorstep.engine.guard.Outside;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.Refusal;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Keeps tasks out of the hands of those who may not work on them, and keeps them from choosing whose hands (R22 §28); lets
 * a head give a task of the unit to somebody else of it, for which the engine would ask for the right to give it to
 * anybody.
 */
public final class GoodHands extends CommandInterceptor {

    private final ObjectProvider<TaskHands> hands;
    private final ObjectProvider<TaskBars> bars;

    public GoodHands(ObjectProvider<TaskHands> hands, ObjectProvider<TaskBars> bars) {
        this.hands = hands;
        this.bars = bars;
    }

    @Override
    public <T> T execute(Command<T> command) {
        if (!Outside.isCalling() || !(command instanceof AssignTaskCmd || command instanceof ClaimTaskCmd)) {
            return next.execute(command);
        }
        var taker = Optional.ofNullable(CommandFields.read(command, "userId")).map(Object::toString);
        var context = Context.getCommandContext();
        var task = context.getTaskManager().findTaskById(CommandFields.text(command, "taskId"));
        if (taker.isEmpty() || task == null) {
            return next.execute(command);
        }
        var officer = new OfficerId(taker.get());
        var giver = new OfficerId(context.getAuthenticatedUserId());
        TaskCase.of(task::getVariable).ifPresent(about -> refuseBarred(about, officer, giver));
        return command instanceof AssignTaskCmd && mayGive(giver, task, officer)
                ? context.runWithoutAuthorization(() -> next.execute(command))
                : next.execute(command);
    }

    private void refuseBarred(TaskCase about, OfficerId taker, OfficerId giver) {
        bars.getObject().against(taker, about).ifPresent(refusal -> {
            throw refusal;
        });
        if (!bars.getObject().leaveFree(giver, about)) {
            throw new Refusal("engine.mayNotGive", giver.value());
        }
    }

    private boolean mayGive(OfficerId giver, TaskEntity task, OfficerId taker) {
        var groups = task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(group -> group != null)
                .collect(Collectors.toSet());
        return hands.getObject().mayGive(giver, taker, groups);
    }
}
