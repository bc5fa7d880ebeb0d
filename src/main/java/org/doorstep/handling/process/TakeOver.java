package org.doorstep.handling.process;

import org.camunda.bpm.engine.TaskService;
import org.doorstep.engine.TaskCase;
import org.doorstep.engine.TaskHands;
import org.doorstep.engine.WithoutRights;
import org.doorstep.petition.InterestDeclared;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes the open tasks of a case from whoever has just declared an interest in it and offers them to others. */
@Component
class TakeOver {

    private final TaskService tasks;
    private final WithoutRights withoutRights;
    private final TaskHands hands;

    TakeOver(TaskService tasks, WithoutRights withoutRights, TaskHands hands) {
        this.tasks = tasks;
        this.withoutRights = withoutRights;
        this.hands = hands;
    }

    /** It is the rule that takes the task away, not the one who declared: they need no right to give it to anybody. */
    @EventListener
    @Transactional
    public void on(InterestDeclared declared) {
        withoutRights.run(() -> takeFrom(declared));
    }

    private void takeFrom(InterestDeclared declared) {
        tasks.createTaskQuery()
                .processInstanceBusinessKey(declared.petition().value())
                .taskAssignee(declared.officer().value())
                .list()
                .forEach(task -> {
                    var about = new TaskCase(declared.petition(), tasks.getVariables(task.getId())::get);
                    tasks.setAssignee(task.getId(), null);
                    tasks.addCandidateGroup(task.getId(), hands.groupInsteadOf(declared.officer(), about));
                });
    }
}
