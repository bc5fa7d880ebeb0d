package org.doorstep.handling.process;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.doorstep.engine.TaskCase;
import org.doorstep.engine.TaskHands;
import org.doorstep.engine.TaskOffers;
import org.doorstep.engine.Variable;
import org.doorstep.engine.WithoutRights;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.OfficerId;
import org.doorstep.petition.InterestDeclared;
import org.doorstep.petition.Timeline;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes the open tasks of a case from whoever has come to have an interest in it and offers them to others. */
@Component
class TakeOver {

    private final TaskService tasks;
    private final WithoutRights withoutRights;
    private final TaskOffers offers;
    private final TaskHands hands;
    private final UnclaimableTasks unclaimable;
    private final Timeline timeline;

    TakeOver(
            TaskService tasks,
            WithoutRights withoutRights,
            TaskOffers offers,
            TaskHands hands,
            UnclaimableTasks unclaimable,
            Timeline timeline) {
        this.tasks = tasks;
        this.withoutRights = withoutRights;
        this.offers = offers;
        this.hands = hands;
        this.unclaimable = unclaimable;
        this.timeline = timeline;
    }

    /** It is the rule that takes the task away, not the one who declared: they need no right to give it to anybody. */
    @EventListener
    @Order(InterestDeclared.AFTER_ITS_TASKS - 1)
    @Transactional
    public void on(InterestDeclared declared) {
        withoutRights.run(() -> {
            var taken = tasksOf(declared);
            taken.forEach(task -> offers.takeFrom(declared.officer(), task.getId()));
            unclaimable.offerToOthers(declared.petition());
            taken.stream()
                    .map(task -> offer(task, declared))
                    .distinct()
                    .forEach(demand -> timeline.add(
                            declared.petition(), demand.orElse(null), Timeline.Kind.TAKEN_OVER, OfficerId.SYSTEM));
        });
    }

    private List<Task> tasksOf(InterestDeclared declared) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(declared.petition().value())
                .taskAssignee(declared.officer().value())
                .list();
    }

    /** The demand that the task is about, or none where it is about all of the petition. */
    private Optional<DemandNumber> offer(Task task, InterestDeclared declared) {
        var about = new TaskCase(declared.petition(), tasks.getVariables(task.getId())::get);
        hands.groupInsteadOf(declared.officer(), offers.of(task.getId()), about)
                .ifPresent(other -> tasks.addCandidateGroup(task.getId(), other));
        return about.maybe(Variable.DEMAND);
    }
}
