package org.doorstep.supervision.process;

import org.camunda.bpm.engine.RuntimeService;
import org.doorstep.deadline.Deadline;
import org.doorstep.deadline.DeadlineId;
import org.doorstep.engine.WithoutRights;
import org.doorstep.statute.Warning;
import org.doorstep.supervision.Supervision;
import org.doorstep.supervision.Supervision.Ground;
import org.doorstep.supervision.SupervisionProcess;
import org.springframework.stereotype.Component;

/** Says to the engine what supervision asks of the running processes. */
@Component
class CamundaSupervision implements SupervisionProcess {

    private final RuntimeService runtime;
    private final WhoAnswers whoAnswers;
    private final WithoutRights withoutRights;

    CamundaSupervision(RuntimeService runtime, WhoAnswers whoAnswers, WithoutRights withoutRights) {
        this.runtime = runtime;
        this.whoAnswers = whoAnswers;
        this.withoutRights = withoutRights;
    }

    @Override
    public void warn(Deadline deadline, Warning.Audience tells) {
        var subject = deadline.subject();
        runtime.startProcessInstanceByKey(
                WarningProcess.ID,
                subject.petition().value(),
                whoAnswers
                        .now(subject)
                        .putValue(WarningProcess.DEADLINE, deadline.id().value())
                        .putValue(WarningProcess.TELLS, tells.name()));
    }

    @Override
    public void calmDown(DeadlineId deadline) {
        withoutRights.run(() -> runtime.createMessageCorrelation(WarningProcess.ENDED)
                .processInstanceVariableEquals(WarningProcess.DEADLINE, deadline.value())
                .correlateAll());
    }

    @Override
    public void seal(Supervision supervision) {
        withoutRights.run(() -> runtime.createMessageCorrelation(SupervisionNames.SEALED)
                .processInstanceVariableEquals(
                        SupervisionNames.ID.name(), supervision.id().value())
                .correlateAll());
    }

    @Override
    public void supervise(Supervision supervision) {
        var subject = supervision.subject();
        withoutRights.run(() -> runtime.startProcessInstanceByKey(
                SupervisionNames.PROCESS,
                subject.petition().value(),
                (supervision.ground() == Ground.OVERDUE ? whoAnswers.now(subject) : whoAnswers.first(subject))
                        .putValue(SupervisionNames.ID.name(), supervision.id().value())));
    }
}
