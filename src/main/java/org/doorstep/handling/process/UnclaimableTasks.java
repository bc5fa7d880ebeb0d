package org.doorstep.handling.process;

import org.camunda.bpm.engine.TaskService;
import org.doorstep.engine.TaskCase;
import org.doorstep.engine.TaskHands;
import org.doorstep.engine.TaskOffers;
import org.doorstep.kernel.PetitionNumber;
import org.springframework.stereotype.Component;

/** Offers to others the tasks of a case that nobody of those to whom they are offered may claim any more (回避, R22 §28). */
@Component
class UnclaimableTasks {

    private final TaskService tasks;
    private final TaskOffers offers;
    private final TaskHands hands;

    UnclaimableTasks(TaskService tasks, TaskOffers offers, TaskHands hands) {
        this.tasks = tasks;
        this.offers = offers;
        this.hands = hands;
    }

    void offerToOthers(PetitionNumber petition) {
        var unclaimed = tasks.createTaskQuery()
                .processInstanceBusinessKey(petition.value())
                .taskUnassigned()
                .list();
        for (var task : unclaimed) {
            var about = new TaskCase(petition, tasks.getVariables(task.getId())::get);
            hands.groupInsteadOf(offers.of(task.getId()), about).ifPresent(other -> offers.move(task.getId(), other));
        }
    }
}
