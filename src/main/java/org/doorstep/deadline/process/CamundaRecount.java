package org.doorstep.deadline.process;

import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstanceQuery;
import org.doorstep.calendar.CalendarCode;
import org.doorstep.deadline.RecountProcess;
import org.doorstep.engine.WithoutRights;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** A recount as a process instance of the engine: its jobs survive a kill, and each runs on one node of a cluster. */
@Component
class CamundaRecount implements RecountProcess {

    private static final Logger LOG = LoggerFactory.getLogger(CamundaRecount.class);

    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final WithoutRights withoutRights;

    CamundaRecount(RuntimeService runtime, RepositoryService repository, WithoutRights withoutRights) {
        this.runtime = runtime;
        this.repository = repository;
        this.withoutRights = withoutRights;
    }

    @Override
    public void begin(CalendarCode calendar) {
        withoutRights.run(() -> {
            if (isPublished()) {
                runtime.startProcessInstanceByKey(
                        RecountNames.PROCESS, calendar.value(), Map.of(RecountNames.CALENDAR.name(), calendar.value()));
            } else {
                LOG.warn(
                        "The office has not published {}: nothing is counted again for {} before the next start with it",
                        RecountNames.PROCESS,
                        calendar);
            }
        });
    }

    private boolean isPublished() {
        return repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(RecountNames.PROCESS)
                        .latestVersion()
                        .active()
                        .count()
                > 0;
    }

    @Override
    public boolean runs(CalendarCode calendar) {
        return of(calendar).count() > 0;
    }

    @Override
    public boolean isStuck(CalendarCode calendar) {
        return of(calendar).withIncident().count() > 0;
    }

    private ProcessInstanceQuery of(CalendarCode calendar) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(RecountNames.PROCESS)
                .processInstanceBusinessKey(calendar.value());
    }
}
