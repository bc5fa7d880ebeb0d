package org.doorstep.recusal.process;

import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.doorstep.engine.TaskOffers;
import org.doorstep.engine.WithoutRights;
import org.doorstep.kernel.OfficerId;
import org.doorstep.recusal.Decider;
import org.doorstep.recusal.Recusal;
import org.doorstep.recusal.RecusalProcess;
import org.springframework.stereotype.Component;

/** Says to the engine what requests for recusal ask of the running processes. */
@Component
class CamundaRecusals implements RecusalProcess {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final TaskOffers offers;
    private final RecusalVariables variables;
    private final WithoutRights withoutRights;

    CamundaRecusals(
            RuntimeService runtime,
            TaskService tasks,
            TaskOffers offers,
            RecusalVariables variables,
            WithoutRights withoutRights) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.offers = offers;
        this.variables = variables;
        this.withoutRights = withoutRights;
    }

    @Override
    public void start(Recusal recusal) {
        var first = variables.of(recusal);
        withoutRights.run(() -> runtime.startProcessInstanceByKey(
                RecusalNames.PROCESS, recusal.petition().value(), first));
    }

    @Override
    public void offer(Recusal recusal, Decider decider) {
        withoutRights.run(() -> tasks.createTaskQuery()
                .processVariableValueEquals(RecusalNames.ID.name(), recusal.id().value())
                .list()
                .forEach(task -> offer(task, decider)));
    }

    private void offer(Task task, Decider decider) {
        var holder = Optional.ofNullable(task.getAssignee()).map(OfficerId::new).filter(decider::has);
        offers.move(task.getId(), decider.group());
        tasks.setAssignee(
                task.getId(),
                holder.or(() -> Optional.ofNullable(decider.assignee()))
                        .map(OfficerId::value)
                        .orElse(null));
    }

    @Override
    public void end(Recusal recusal) {
        withoutRights.run(() -> runtime.createMessageCorrelation(RecusalNames.OVER)
                .processInstanceVariableEquals(
                        RecusalNames.ID.name(), recusal.id().value())
                .correlateAll());
    }
}
