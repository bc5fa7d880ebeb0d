package org.doorstep.handling.process;

import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.doorstep.engine.TaskCase;
import org.doorstep.engine.TaskHands;
import org.doorstep.engine.TaskOffers;
import org.doorstep.engine.Variable;
import org.doorstep.engine.WithoutRights;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.PetitionNumber;
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
            var taken = heldBy(declared).toList();
            taken.forEach(held -> offers.takeFrom(held.by(), held.task()));
            unclaimable.offerToOthers(declared.petition());
            taken.stream()
                    .map(held -> offer(held, declared.petition()))
                    .distinct()
                    .forEach(demand -> timeline.add(
                            declared.petition(), demand.orElse(null), Timeline.Kind.TAKEN_OVER, OfficerId.SYSTEM));
        });
    }

    private Stream<Held> heldBy(InterestDeclared declared) {
        return tasks
                .createTaskQuery()
                .processInstanceBusinessKey(declared.petition().value())
                .taskAssigneeIn(
                        declared.officers().stream().map(OfficerId::value).toArray(String[]::new))
                .list()
                .stream()
                .map(task -> new Held(task.getId(), new OfficerId(task.getAssignee())));
    }

    /** The demand that the task is about, or none where it is about all of the petition. */
    private Optional<DemandNumber> offer(Held held, PetitionNumber petition) {
        var about = new TaskCase(petition, tasks.getVariables(held.task())::get);
        hands.groupInsteadOf(held.by(), offers.of(held.task()), about)
                .ifPresent(other -> tasks.addCandidateGroup(held.task(), other));
        return about.maybe(Variable.DEMAND);
    }

    /** A task, and who had it. */
    private record Held(String task, OfficerId by) {}
}
