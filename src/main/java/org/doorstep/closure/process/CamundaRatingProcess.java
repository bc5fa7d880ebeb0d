package org.doorstep.closure.process;

import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;
import org.doorstep.closure.Rating;
import org.doorstep.closure.RatingProcess;
import org.doorstep.kernel.PetitionNumber;
import org.springframework.stereotype.Component;

/** Ends the task that waits for a rating once the petitioner has rated without being asked. */
@Component
class CamundaRatingProcess implements RatingProcess {

    private final TaskService tasks;

    CamundaRatingProcess(TaskService tasks) {
        this.tasks = tasks;
    }

    @Override
    public boolean rated(PetitionNumber petition, Rating rating) {
        var task = waiting(petition).singleResult();
        if (task == null) {
            return false;
        }
        tasks.complete(
                task.getId(),
                Map.of(
                        PetitionProcess.OFFICE_RATING.name(), rating.office().name(),
                        PetitionProcess.UNIT_RATING.name(), rating.unit().name()));
        return true;
    }

    @Override
    public boolean isInvited(PetitionNumber petition) {
        return waiting(petition).count() > 0;
    }

    private TaskQuery waiting(PetitionNumber petition) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(petition.value())
                .taskDefinitionKey(PetitionProcess.ASK_RATING_TASK);
    }
}
