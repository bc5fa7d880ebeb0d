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
import org.doorstep.engine.TaskHands;
import org.doorstep.engine.Variable;
import org.doorstep.engine.guard.Outside;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.kernel.Refusal;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Keeps tasks out of the hands of those with an interest in the case, and keeps them from choosing whose hands (R22 §28);
 * lets a head give a task of the unit to somebody else of it, for which the engine would ask for the right to give it to
 * anybody.
 */
public final class GoodHands extends CommandInterceptor {

    private final ObjectProvider<TaskHands> hands;

    public GoodHands(ObjectProvider<TaskHands> hands) {
        this.hands = hands;
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
        Variable.PETITION.maybeIn(task).ifPresent(petition -> {
            refuseInterested(petition, officer, "engine.mayNotHold");
            if (!giver.equals(officer)) {
                refuseInterested(petition, giver, "engine.mayNotGive");
            }
        });
        return command instanceof AssignTaskCmd && mayGive(giver, task, officer)
                ? context.runWithoutAuthorization(() -> next.execute(command))
                : next.execute(command);
    }

    private void refuseInterested(PetitionNumber petition, OfficerId officer, String sentence) {
        if (!hands.getObject().mayHold(officer, petition)) {
            throw new Refusal(sentence, officer.value());
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
